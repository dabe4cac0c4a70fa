package org.together.linkage.model;

import java.util.Arrays;

/** Chances or counts by field and level, and sums over the levels of a pattern. */
final class Tables {
    private static final double LEAST = 1e-12;

    private Tables() {
    }

    /** Chances as logarithms; level 0 says nothing. */
    static double[][] logs(double[][] chances) {
        var logs = new double[chances.length][];
        Arrays.setAll(logs, i -> Arrays.stream(chances[i]).map(p -> Math.log(Math.max(p, LEAST))).toArray());
        for (double[] field : logs) {
            field[0] = 0;
        }
        return logs;
    }

    static double sum(long pattern, double[][] table) {
        double sum = 0;
        int field = 0;
        for (long rest = pattern; rest != 0; rest >>>= 4) {
            sum += table[field++][(int) rest & 15];
        }
        return sum;
    }

    /** Counts every level of a pattern so many times. */
    static void add(long pattern, double times, double[][] counts) {
        int field = 0;
        for (long rest = pattern; rest != 0; rest >>>= 4) {
            counts[field++][(int) rest & 15] += times;
        }
    }

    static void addAll(double[][][] more, double[][][] counts) {
        for (int kind = 0; kind < counts.length; kind++) {
            for (int field = 0; field < counts[kind].length; field++) {
                for (int level = 1; level < counts[kind][field].length; level++) {
                    counts[kind][field][level] += more[kind][field][level];
                }
            }
        }
    }
}
