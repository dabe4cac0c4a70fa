package org.together.linkage.block;

import java.util.Arrays;
import org.together.linkage.compare.Comparison;

/** Patterns drawn so far, as many as there is room for. */
final class Patterns {
    private final long[] patterns;
    private int size;

    Patterns(int most) {
        patterns = new long[most];
    }

    boolean hasRoom(int more) {
        return size + more < patterns.length;
    }

    void add(long pattern) {
        patterns[size++] = pattern;
    }

    /** Adds every pair of some records. */
    void addAll(int[] rows, Comparison comparison) {
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                add(comparison.pattern(rows[i], rows[j]));
            }
        }
    }

    long[] all() {
        return Arrays.copyOf(patterns, size);
    }
}
