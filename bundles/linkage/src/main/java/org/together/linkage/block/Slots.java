package org.together.linkage.block;

import java.util.Arrays;

/** Rows written one block after another. */
final class Slots {
    private int[] rows;
    private int[] starts = new int[1 << 10];
    private int size;
    private int blocks;

    Slots(int most) {
        rows = new int[most];
    }

    Slots clear() {
        size = 0;
        blocks = 0;
        return this;
    }

    void add(long[] sorted, int from, int to) {
        for (int i = from; i < to; i++) {
            rows[size++] = (int) sorted[i];
        }
        if (++blocks == starts.length) {
            starts = Arrays.copyOf(starts, blocks + (blocks >> 1));
        }
        starts[blocks] = size;
    }

    int[] rows() {
        return Arrays.copyOf(rows, size);
    }

    int[] starts() {
        return Arrays.copyOf(starts, blocks + 1);
    }
}
