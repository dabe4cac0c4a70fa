package org.together.linkage.cluster;

import java.util.Arrays;

/** Records, each once, in the order in which they were met; it may grow while it is gone through. */
final class IntOpenSet {
    private int[] list = new int[16];
    private int[] table = new int[64];
    private int size;

    IntOpenSet(int[] first) {
        for (int row : first) {
            add(row);
        }
    }

    void add(int row) {
        int mask = table.length - 1;
        int slot = row * 0x9E3779B1 >>> 7 & mask;
        while (table[slot] != 0) {
            if (table[slot] == row + 1) {
                return;
            }
            slot = slot + 1 & mask;
        }
        table[slot] = row + 1;
        if (size == list.length) {
            list = Arrays.copyOf(list, size * 2);
        }
        list[size++] = row;
        if (size * 2 > table.length) {
            grow();
        }
    }

    private void grow() {
        table = new int[table.length * 2];
        int mask = table.length - 1;
        for (int i = 0; i < size; i++) {
            int slot = list[i] * 0x9E3779B1 >>> 7 & mask;
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = list[i] + 1;
        }
    }

    int size() {
        return size;
    }

    int get(int at) {
        return list[at];
    }

    int[] sorted() {
        int[] rows = Arrays.copyOf(list, size);
        Arrays.sort(rows);
        return rows;
    }
}
