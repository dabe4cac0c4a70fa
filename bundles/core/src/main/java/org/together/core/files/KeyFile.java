package org.together.core.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A key in a file outside the database, one line of Base64 that only the platform's own account may read. {@code of} says in a sentence
 * whose key it is: "the audit".
 */
public record KeyFile(Path path, String of) {
    private static final int LENGTH = 32;

    /** {@code chosen} by the council; the data folder's {@code keys/name} where nothing was chosen. */
    public static Path chosen(String chosen, Path dataFolder, String name) {
        return chosen.isBlank() ? dataFolder.resolve("keys").resolve(name) : Path.of(chosen.strip());
    }

    /** 256 bits by chance. */
    public static byte[] fresh() {
        var key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /** The key; made where there is none and {@code mayMake}, because a new one opens nothing that was closed before. */
    public byte[] read(boolean mayMake) {
        if (isToBeMade(mayMake)) {
            write(fresh());
        }
        return read();
    }

    /**
     * Whether it has to be made.
     *
     * @throws IllegalStateException when it has to be, and is needed for what was kept before
     */
    public boolean isToBeMade(boolean mayMake) {
        if (Files.exists(path)) {
            return false;
        }
        if (!mayMake) {
            throw new IllegalStateException(
                    "The key of " + of + " is missing though it was used before: put the saved key back at " + path);
        }
        return true;
    }

    public byte[] read() {
        try {
            return Base64.getDecoder().decode(Files.readString(path).strip());
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("The key of " + of + " cannot be read: " + path, unreadable);
        }
    }

    /** Keeps {@code key} whole or not at all. */
    public void write(byte[] key) {
        try {
            var folder = Files.createDirectories(path.toAbsolutePath().getParent());
            var fresh = Files.createTempFile(folder, "new", ".key", ours(folder));
            Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n");
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("The key of " + of + " could not be made: " + path, failed);
        }
    }

    private static FileAttribute<?>[] ours(Path folder) {
        var isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return isPosix ? new FileAttribute<?>[] {owner} : new FileAttribute<?>[0];
    }
}
