package org.together.screens.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.together.ui.parts.SentFile;

/** Reading a file that was sent. */
final class SentFiles {
    private SentFiles() {}

    static <T> T read(SentFile file, Function<InputStream, T> reader) {
        try (var content = file.open()) {
            return reader.apply(content);
        } catch (IOException broken) {
            throw new UncheckedIOException("The file sent could not be read to its end", broken);
        }
    }
}
