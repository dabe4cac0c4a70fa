package org.together.linkage.rows;

import java.util.Arrays;

/** Sorts numbers by their upper 32 bits in three passes, keeping the order of equals. */
public final class Radix {
    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;
    private static final int PASSES = 3;

    private Radix() {
    }

    /** The first numbers of an array, sorted; the array given is used as working space. */
    public static long[] byUpperHalf(long[] all, int count) {
        long[] sorted = byUpperHalf(all, new long[count], count);
        return sorted.length == count ? sorted : Arrays.copyOf(sorted, count);
    }

    /** The same with room for as many more; whichever of the two arrays has them sorted in the end. */
    public static long[] byUpperHalf(long[] all, long[] room, int count) {
        int[][] ends = new int[PASSES][BUCKETS + 1];
        for (int i = 0; i < count; i++) {
            for (int pass = 0; pass < PASSES; pass++) {
                ends[pass][digit(all[i], pass) + 1]++;
            }
        }
        long[] from = all;
        long[] to = room;
        for (int pass = 0; pass < PASSES; pass++) {
            int[] at = ends[pass];
            for (int i = 0; i < BUCKETS; i++) {
                at[i + 1] += at[i];
            }
            for (int i = 0; i < count; i++) {
                to[at[digit(from[i], pass)]++] = from[i];
            }
            long[] done = to;
            to = from;
            from = done;
        }
        return from;
    }

    private static int digit(long number, int pass) {
        return (int) (number >>> 32 + pass * BITS) & BUCKETS - 1;
    }
}
