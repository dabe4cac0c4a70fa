package org.together.linkage.rows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gives every distinct text a small number, in order of first sight; 0 is the empty text and means that nothing is known. */
public final class Dictionary {
    private byte[] text = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int[] hashes = new int[1 << 8];
    // A text's hash above its code, so that most other texts are told apart without looking further.
    private long[] table = new long[1 << 9];
    private int size = 1;

    /** How many codes there are, the empty one included. */
    public int size() {
        return size;
    }

    /** The code of a text, given now if it was not seen before. */
    public int code(byte[] from, int start, int length) {
        if (length == 0) {
            return 0;
        }
        int hash = Hash.of(from, start, length);
        int slot = slot(hash, from, start, length);
        return table[slot] != 0 ? (int) table[slot] : add(slot, hash, from, start, length);
    }

    public int code(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return code(bytes, 0, bytes.length);
    }

    /** All texts one after another; a code's own part is given by {@link #start} and {@link #length}. */
    public byte[] text() {
        return text;
    }

    public int start(int code) {
        return ends[Math.max(code - 1, 0)];
    }

    public int length(int code) {
        return ends[code] - start(code);
    }

    public int hash(int code) {
        return hashes[code];
    }

    public String value(int code) {
        return new String(text, start(code), length(code), StandardCharsets.UTF_8);
    }

    private int slot(int hash, byte[] from, int start, int length) {
        int mask = table.length - 1;
        int slot = hash & mask;
        while (table[slot] != 0 && !((int) (table[slot] >>> 32) == hash && same((int) table[slot], from, start, length))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean same(int code, byte[] from, int start, int length) {
        return Arrays.equals(text, ends[code - 1], ends[code], from, start, start + length);
    }

    private int add(int slot, int hash, byte[] from, int start, int length) {
        int code = size;
        if (code == ends.length) {
            ends = Arrays.copyOf(ends, code * 2);
            hashes = Arrays.copyOf(hashes, code * 2);
        }
        int at = ends[code - 1];
        if (at + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length + (text.length >> 1), at + length));
        }
        System.arraycopy(from, start, text, at, length);
        ends[code] = at + length;
        hashes[code] = hash;
        table[slot] = entry(hash, code);
        size++;
        if (size * 2 > table.length) {
            grow();
        }
        return code;
    }

    private static long entry(int hash, int code) {
        return (long) hash << 32 | code;
    }

    private void grow() {
        table = new long[table.length * 2];
        int mask = table.length - 1;
        for (int code = 1; code < size; code++) {
            int slot = hashes[code] & mask;
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = entry(hashes[code], code);
        }
    }
}
