package org.together.linkage.block;

import java.util.Arrays;
import org.together.linkage.compare.Comparison;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Hash;
import org.together.linkage.rows.Radix;

/** Draws pairs for learning. Which are drawn depends on the records alone, never on their order. */
public final class Sampling {
    private static final int WIDEST = 120;

    private final Records records;
    private final Traits traits;
    private final int most;

    /** Draws about so many pairs at most each time. */
    public Sampling(Records records, int most) {
        this.records = records;
        this.most = most;
        traits = new Traits(records);
    }

    /** Patterns of pairs that share some traits, and how many such pairs there are in all. */
    public record Drawn(long[] patterns, double pairs) {
    }

    /** Pairs that share the traits. */
    public Drawn sharing(int... shared) {
        var key = Key.of(shared);
        long[] all = new long[records.size()];
        int count = 0;
        for (int row = 0; row < all.length; row++) {
            int block = key.block(traits, row);
            if (block != 0) {
                all[count++] = (long) block << 32 | row;
            }
        }
        long[] sorted = Radix.byUpperHalf(all, count);
        double pairs = pairs(sorted, false);
        double drawable = pairs(sorted, true);
        return new Drawn(draw(sorted, most / Math.max(drawable, 1)), pairs);
    }

    private static double pairs(long[] sorted, boolean narrow) {
        double pairs = 0;
        for (int from = 0; from < sorted.length;) {
            int to = end(sorted, from);
            double size = narrow ? Math.min(to - from, WIDEST) : to - from;
            pairs += size * (size - 1) / 2;
            from = to;
        }
        return pairs;
    }

    private static int end(long[] sorted, int from) {
        int to = from + 1;
        while (to < sorted.length && sorted[to] >>> 32 == sorted[from] >>> 32) {
            to++;
        }
        return to;
    }

    /** Draws from all blocks alike: whole blocks would tell of a few days or places only. */
    private long[] draw(long[] sorted, double share) {
        var comparison = new Comparison(records);
        var patterns = new Patterns(most * 2);
        for (int from = 0; from < sorted.length && patterns.hasRoom(WIDEST * WIDEST);) {
            int to = end(sorted, from);
            if (to - from > 1 && share >= 1) {
                patterns.addAll(narrowed(sorted, from, to), comparison);
            } else if (to - from > 1) {
                double size = Math.min(to - from, WIDEST);
                int times = (int) (share * size * (size - 1) / 2 + chance(sorted[from] >>> 32));
                for (int time = 0; time < times; time++) {
                    int[] two = two(sorted, from, to, time);
                    patterns.add(comparison.pattern(two[0], two[1]));
                }
            }
            from = to;
        }
        return patterns.all();
    }

    private static double chance(long number) {
        return (Hash.mix(number) >>> 11) * 0x1p-53;
    }

    /** The two records of a block whose lots are lowest this time. */
    private int[] two(long[] sorted, int from, int to, int time) {
        long least = Long.MAX_VALUE;
        long next = Long.MAX_VALUE;
        int[] two = new int[2];
        for (int i = from; i < to; i++) {
            long lot = Hash.pair(records.ids().mark((int) sorted[i]), time);
            if (lot < least) {
                next = least;
                two[1] = two[0];
                least = lot;
                two[0] = (int) sorted[i];
            } else if (lot < next) {
                next = lot;
                two[1] = (int) sorted[i];
            }
        }
        return two;
    }

    private int[] narrowed(long[] sorted, int from, int to) {
        long[] marked = new long[to - from];
        for (int i = from; i < to; i++) {
            int row = (int) sorted[i];
            marked[i - from] = records.ids().mark(row) & ~0xffffffffL | row;
        }
        Arrays.sort(marked);
        int[] rows = new int[Math.min(marked.length, WIDEST)];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (int) marked[i];
        }
        return rows;
    }

    /** Pairs drawn at random from all. */
    public Drawn any() {
        int size = records.size();
        long[] marked = new long[size];
        for (int row = 0; row < size; row++) {
            marked[row] = records.ids().mark(row) & ~0xffffffffL | row;
        }
        marked = Radix.byUpperHalf(marked, size);
        var comparison = new Comparison(records);
        int steps = Math.min(Math.max(1, most / Math.max(size, 1)), Math.max(size - 1, 0));
        int rows = Math.min(size, most);
        long[] patterns = new long[Math.max(0, rows * steps)];
        int at = 0;
        for (int step = 1; step <= steps; step++) {
            for (int i = 0; i < rows; i++) {
                patterns[at++] = comparison.pattern((int) marked[i], (int) marked[(i + step) % size]);
            }
        }
        return new Drawn(patterns, (double) size * (size - 1) / 2);
    }
}
