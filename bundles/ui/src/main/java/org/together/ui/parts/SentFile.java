package org.together.ui.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a visitor has sent; it can be read more than once, until it is discarded. */
public final class SentFile {
    private final String name;
    private final Path path;

    SentFile(String name, Path path) {
        this.name = name;
        this.path = path;
    }

    /** As it was called where it came from. */
    public String name() {
        return name;
    }

    /** In bytes. */
    public long size() {
        try {
            return Files.size(path);
        } catch (IOException gone) {
            throw new UncheckedIOException("The file sent is no longer here", gone);
        }
    }

    public InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException gone) {
            throw new UncheckedIOException("The file sent is no longer here", gone);
        }
    }

    void discard() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException busy) {
            path.toFile().deleteOnExit();
        }
    }
}
