package org.together.linkage.rows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The ids of records as their source gave them, one after another, and a well-mixed number for each that does not depend on its row. */
public final class RecordIds {
    private byte[] text = new byte[1 << 12];
    private long[] marks = new long[1 << 8];
    private int[] ends = new int[1 << 8];
    private int size;

    public int size() {
        return size;
    }

    public void add(byte[] from, int start, int length, int seed) {
        int at = size == 0 ? 0 : ends[size - 1];
        if (at + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length + (text.length >> 1), at + length));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + (size >> 1));
            marks = Arrays.copyOf(marks, ends.length);
        }
        System.arraycopy(from, start, text, at, length);
        marks[size] = Hash.pair(Hash.wide(from, start, length), seed);
        ends[size++] = at + length;
    }

    /** Adds a record whose id is kept elsewhere; only its mark is known here. */
    public void add(long mark) {
        add(new byte[0], 0, 0, 0);
        marks[size - 1] = mark;
    }

    /** A number that depends on the id alone, for choices that must not depend on the order of rows. */
    public long mark(int row) {
        return marks[row];
    }

    public byte[] text() {
        return text;
    }

    public int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    public int length(int row) {
        return ends[row] - start(row);
    }

    public String value(int row) {
        return new String(text, start(row), length(row), StandardCharsets.UTF_8);
    }
}
