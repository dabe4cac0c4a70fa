package org.together.linkage.model;

import java.util.Arrays;

/**
 * Patterns seen in pairs that share some traits, each with how often, and for how many pairs in all they stand. The fields that the
 * shared traits give away are left out of account, so the rest can be learned from them.
 */
record Sample(String title, long[] patterns, int[] counts, double pairs, int given) {

    static Sample of(String title, long[] seen, double pairs, int given) {
        Arrays.sort(seen);
        long[] patterns = new long[seen.length];
        int[] counts = new int[seen.length];
        int size = 0;
        for (int i = 0; i < seen.length; i++) {
            if (i == 0 || seen[i] != seen[i - 1]) {
                patterns[size++] = seen[i];
            }
            counts[size - 1]++;
        }
        return new Sample(title, Arrays.copyOf(patterns, size), Arrays.copyOf(counts, size), pairs, given);
    }

    /** A pattern with this holds the fields that tell anything here. */
    long telling() {
        long telling = 0;
        for (int field = 0; field < Long.SIZE / 4; field++) {
            telling |= tells(field) ? 15L << 4 * field : 0;
        }
        return telling;
    }

    /** Whether a field tells anything here. */
    boolean tells(int field) {
        return (given >>> field & 1) == 0;
    }

    int seen() {
        return Arrays.stream(counts).sum();
    }
}
