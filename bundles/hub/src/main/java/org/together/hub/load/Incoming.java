package org.together.hub.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.together.hub.file.UnreadableFile;

/** A file as received, kept beside the data and readable only by the platform until its load is over. */
record Incoming(Path file, String print) implements AutoCloseable {

    static Incoming receive(InputStream from, Path folder, long largest) {
        try {
            Files.createDirectories(folder);
            var file = folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                    ? Files.createTempFile(
                            folder,
                            "load",
                            ".part",
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                    : Files.createTempFile(folder, "load", ".part");
            return filled(from, file, largest);
        } catch (IOException failed) {
            throw new UncheckedIOException("The file could not be received", failed);
        }
    }

    private static Incoming filled(InputStream from, Path file, long largest) throws IOException {
        var hash = sha256();
        try (var in = new DigestInputStream(from, hash);
                var out = Files.newOutputStream(file)) {
            var buffer = new byte[1 << 16];
            var size = 0L;
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > largest) {
                    throw new UnreadableFile("The file is larger than " + (largest >> 20) + " MB.");
                }
                out.write(buffer, 0, read);
            }
            return new Incoming(file, HexFormat.of().formatHex(hash.digest()));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    static String print(Path file) {
        var hash = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), hash)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java platform has SHA-256", never);
        }
    }

    /** What was being received when the platform stopped. */
    static void clear(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var left = Files.newDirectoryStream(folder, "load*.part")) {
            for (var file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
