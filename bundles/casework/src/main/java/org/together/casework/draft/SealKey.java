package org.together.casework.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;

/** The key of the drafts, in a file outside the database that only the platform's own account may read. */
final class SealKey {
    private static final int LENGTH = 32;

    private SealKey() {}

    /** {@code chosen}, or {@code keys/draft.key} in the data folder. */
    static Path file(BundleContext context, String chosen) {
        var folder = Stream.of("together.data", "karaf.data")
                .flatMap(name -> Optional.ofNullable(context.getProperty(name)).stream())
                .findFirst()
                .orElse("data");
        return chosen.isBlank() ? Path.of(folder, "keys", "draft.key") : Path.of(chosen);
    }

    /** The key in the file; made when there is none and {@code mayMake}, because a new key opens no draft kept before. */
    static byte[] at(Path file, boolean mayMake) {
        try {
            if (!Files.exists(file)) {
                if (!mayMake) {
                    throw new IllegalStateException("The drafts' key is missing though there are drafts: put the saved key back at "
                            + file);
                }
                make(file);
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException failed) {
            throw new UncheckedIOException("The drafts' key could not be made or read: " + file, failed);
        }
    }

    private static void make(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        var isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        var fresh = isPosix
                ? Files.createTempFile(folder, "new", ".key",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, "new", ".key");
        Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n");
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
