package org.together.hub.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens a file by what it is, not by what it is called. */
public final class Tables {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};

    private Tables() {}

    public static Table open(Path file) {
        var start = start(file);
        if (start.length == 0) {
            throw new UnreadableFile("The file is empty.");
        }
        if (begins(start, ZIP)) {
            return XlsxTable.open(file);
        }
        if (begins(start, OLD_OFFICE)) {
            throw new UnreadableFile(
                    "The file is an old or password-protected Excel workbook. Save it as .xlsx without a password, or as CSV.");
        }
        if (begins(start, PDF) || begins(start, GZIP)) {
            throw new UnreadableFile("The file is neither CSV nor an Excel workbook (.xlsx).");
        }
        return CsvTable.open(file);
    }

    private static boolean begins(byte[] start, byte[] with) {
        return start.length >= with.length && Arrays.equals(start, 0, with.length, with, 0, with.length);
    }

    private static byte[] start(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
