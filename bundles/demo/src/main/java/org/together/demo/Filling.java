package org.together.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Whether the county is in whole. While it is not, a file says for which day it was made up, so that the next start
 * goes on with the same one.
 */
final class Filling {
    private final Path mark;

    Filling(Path mark) {
        this.mark = mark;
    }

    boolean isUnfinished() {
        return Files.exists(mark);
    }

    /** The day the county is of: that of the first attempt. */
    LocalDate begin(LocalDate today) throws IOException {
        if (isUnfinished()) {
            return LocalDate.parse(Files.readString(mark).strip());
        }
        Files.createDirectories(mark.toAbsolutePath().getParent());
        var fresh = mark.resolveSibling(mark.getFileName() + ".part");
        Files.writeString(fresh, today.toString());
        Files.move(fresh, mark);
        return today;
    }

    void end() throws IOException {
        Files.delete(mark);
    }
}
