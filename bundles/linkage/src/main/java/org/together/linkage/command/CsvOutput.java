package org.together.linkage.command;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.together.linkage.intake.BrokenFile;
import org.together.linkage.rows.RecordIds;

/** Writes a CSV file without making objects on the way. */
final class CsvOutput implements AutoCloseable {
    private static final int ROOM = 1 << 16;

    private final Path path;
    private final FileOutputStream file;
    private final byte[] buffer = new byte[ROOM];
    private int size;

    CsvOutput(Path path) {
        this.path = path;
        try {
            file = new FileOutputStream(path.toFile());
        } catch (IOException e) {
            throw new BrokenFile(path + " cannot be written");
        }
    }

    CsvOutput text(String text) {
        for (int i = 0; i < text.length(); i++) {
            put((byte) text.charAt(i));
        }
        return this;
    }

    /** An id as it was read, within quotes when it needs them. */
    CsvOutput id(RecordIds ids, int place) {
        byte[] text = ids.text();
        int start = ids.start(place);
        int end = start + ids.length(place);
        boolean quoted = false;
        for (int i = start; i < end; i++) {
            quoted |= text[i] == ',' || text[i] == '"' || text[i] == '\n' || text[i] == '\r';
        }
        if (quoted) {
            put((byte) '"');
        }
        for (int i = start; i < end; i++) {
            put(text[i]);
        }
        if (quoted) {
            put((byte) '"');
        }
        return this;
    }

    CsvOutput number(long number) {
        if (number < 0) {
            put((byte) '-');
            return number(-number);
        }
        if (number >= 10) {
            number(number / 10);
        }
        put((byte) ('0' + number % 10));
        return this;
    }

    CsvOutput decimal(double number, int places) {
        long unit = 1;
        for (int i = 0; i < places; i++) {
            unit *= 10;
        }
        long scaled = Math.round(Math.abs(number) * unit);
        text(number < 0 && scaled > 0 ? "-" : "").number(scaled / unit).text(".");
        for (long part = unit / 10; part > 0; part /= 10) {
            put((byte) ('0' + scaled / part % 10));
        }
        return this;
    }

    private void put(byte sign) {
        if (size == ROOM) {
            flush();
        }
        buffer[size++] = sign;
    }

    private void flush() {
        try {
            file.write(buffer, 0, size);
            size = 0;
        } catch (IOException e) {
            throw new BrokenFile(path + " cannot be written: the disk may be full");
        }
    }

    @Override
    public void close() {
        flush();
        try {
            file.close();
        } catch (IOException e) {
            throw new BrokenFile(path + " cannot be written: the disk may be full");
        }
    }
}
