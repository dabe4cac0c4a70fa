package org.together.linkage.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A row that cannot be read, and where in the file it begins. */
final class BrokenRowAt extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final long at;

    BrokenRowAt(long at, String fault) {
        super(fault);
        this.at = at;
    }

    /** The line in which the row begins. */
    long line(Path path) {
        long line = 1;
        try (var in = Files.newInputStream(path)) {
            byte[] text = new byte[1 << 16];
            long read = 0;
            for (int size = in.read(text); size > 0 && read < at; size = in.read(text)) {
                for (int i = 0; i < size && read < at; i++, read++) {
                    line += text[i] == '\n' ? 1 : 0;
                }
            }
        } catch (IOException e) {
            throw new BrokenFile("%s cannot be read a second time".formatted(path));
        }
        return line;
    }
}
