package org.together.linkage.intake;

import java.util.Arrays;

/**
 * The cells of one stretch of a CSV file: where each begins and ends, row after row, spaces around it and quotes taken off. Doubled
 * quotes stay doubled.
 */
final class CsvCells {
    private final int[] slots;
    private final int kept;
    private final byte delimiter;
    private int[] starts = new int[1 << 12];
    private int[] lengths = new int[1 << 12];
    private int rows;

    /** For each column of the file its slot among those kept, or -1. */
    CsvCells(int[] slots, byte delimiter) {
        this.slots = slots;
        this.delimiter = delimiter;
        kept = (int) Arrays.stream(slots).filter(s -> s >= 0).count();
    }

    /** Forgets its rows. */
    void clear() {
        rows = 0;
    }

    int rows() {
        return rows;
    }

    int start(int row, int slot) {
        return starts[row * kept + slot];
    }

    int length(int row, int slot) {
        return lengths[row * kept + slot];
    }

    /** The length of all cells of a column together. */
    long bytes(int slot) {
        long bytes = 0;
        for (int row = 0; row < rows; row++) {
            bytes += length(row, slot);
        }
        return bytes;
    }

    /** Reads all whole rows; answers where the first row begins that is not whole. */
    int read(byte[] text, int from, int to, boolean last) {
        rows = 0;
        int at = from;
        while (at < to) {
            int end = row(text, at, to, last);
            if (end < 0) {
                return at;
            }
            at = end;
        }
        return at;
    }

    /** Reads one row; answers where the next begins, or -1 when it is not whole. */
    private int row(byte[] text, int from, int to, boolean last) {
        if ((rows + 1) * kept > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            lengths = Arrays.copyOf(lengths, starts.length);
        }
        int column = 0;
        int at = from;
        while (true) {
            int end = cell(text, at, to, column);
            if (end < 0) {
                if (last) {
                    throw new BrokenRow(from, "a quote is opened and never closed");
                }
                return -1;
            }
            column++;
            if (end == to) {
                return last ? finish(text, from, to, column, to) : -1;
            }
            if (text[end] != delimiter) {
                return finish(text, from, end, column, to);
            }
            at = end + 1;
        }
    }

    private int finish(byte[] text, int from, int end, int columns, int to) {
        int next = Math.min(to, end + 1 < to && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1);
        if (columns == 1 && blank(text, from, end)) {
            return next;
        }
        if (columns != slots.length) {
            throw new BrokenRow(from, "has %d cells where the header has %d".formatted(columns, slots.length));
        }
        rows++;
        return next;
    }

    private static boolean blank(byte[] text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text[i] != ' ' && text[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Reads one cell; answers where the sign after it stands, or -1 when a quote is still open. */
    private int cell(byte[] text, int from, int to, int column) {
        int start = from;
        while (start < to && text[start] == ' ') {
            start++;
        }
        if (start < to && text[start] == '"') {
            return quoted(text, start + 1, to, column);
        }
        int end = start;
        while (end < to && text[end] != delimiter && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        keep(text, start, end, column);
        return end;
    }

    private int quoted(byte[] text, int from, int to, int column) {
        int close = closing(text, from, to);
        if (close < 0) {
            return -1;
        }
        int end = close + 1;
        while (end < to && text[end] != delimiter && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        keep(text, from, close, column);
        return end;
    }

    private static int closing(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '"') {
                if (i + 1 < to && text[i + 1] == '"') {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }

    private void keep(byte[] text, int from, int to, int column) {
        int slot = column < slots.length ? slots[column] : -1;
        if (slot >= 0) {
            int end = to;
            while (end > from && (text[end - 1] == ' ' || text[end - 1] == '\t')) {
                end--;
            }
            starts[rows * kept + slot] = from;
            lengths[rows * kept + slot] = end - from;
        }
    }
}
