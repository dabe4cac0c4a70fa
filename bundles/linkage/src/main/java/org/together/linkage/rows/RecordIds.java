package org.together.linkage.rows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The ids of records as their source gave them, one after another, and a well-mixed number for each that does not depend on its row. */
public final class RecordIds {
    private byte[] text = new byte[1 << 12];
    private long[] marks = new long[1 << 8];
    private int[] ends = new int[1 << 8];
    private int size;
    private int[] places = {};

    public int size() {
        return size;
    }

    /** Makes room for so many ids of so many bytes in all, so that it need not grow little by little. */
    public void expect(int rows, int bytes) {
        if (rows > ends.length) {
            ends = Arrays.copyOf(ends, rows);
            marks = Arrays.copyOf(marks, rows);
            text = Arrays.copyOf(text, Math.max(text.length, bytes));
        }
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

    /** A place from a given one on whose id came before, from there on; -1 when every id is another. */
    public int twice(int from) {
        int mask = Integer.highestOneBit(Math.max(2, size - from)) * 4 - 1;
        int[] seen = new int[mask + 1];
        for (int place = from; place < size; place++) {
            int slot = (int) (marks[place] >>> 20) & mask;
            while (seen[slot] != 0 && !areEqual(seen[slot] - 1, place)) {
                slot = slot + 1 & mask;
            }
            if (seen[slot] != 0) {
                return place;
            }
            seen[slot] = place + 1;
        }
        return -1;
    }

    private boolean areEqual(int one, int other) {
        return marks[one] == marks[other]
                && Arrays.equals(text, start(one), ends[one], text, start(other), ends[other]);
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

    /** From now on a row is the record that came at this place; no more are added then. */
    public void arrange(int[] places) {
        this.places = places;
        long[] arranged = new long[places.length];
        for (int row = 0; row < places.length; row++) {
            arranged[row] = marks[places[row]];
        }
        marks = arranged;
    }

    /** At which place a record came. */
    public int place(int row) {
        return places.length == 0 ? row : places[row];
    }

    /** The row of the record that came at each place. */
    public int[] rows() {
        int[] rows = new int[size];
        for (int row = 0; row < size; row++) {
            rows[place(row)] = row;
        }
        return rows;
    }

    public byte[] text() {
        return text;
    }

    /** Where the id of the record that came at a place begins. */
    public int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    public int length(int place) {
        return ends[place] - start(place);
    }

    public String value(int place) {
        return new String(text, start(place), length(place), StandardCharsets.UTF_8);
    }
}
