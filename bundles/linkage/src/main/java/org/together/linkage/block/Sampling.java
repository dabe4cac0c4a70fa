package org.together.linkage.block;

import java.util.Arrays;
import org.together.linkage.compare.Comparison;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Hash;

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
        long limit = drawable <= most ? Long.MAX_VALUE : (long) (most / drawable * Long.MAX_VALUE);
        return new Drawn(draw(sorted, limit), pairs);
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

    private long[] draw(long[] sorted, long limit) {
        var comparison = new Comparison(records);
        long[] patterns = new long[most * 2];
        int size = 0;
        for (int from = 0; from < sorted.length;) {
            int to = end(sorted, from);
            if (to - from > 1 && (Hash.mix(sorted[from] >>> 32) & Long.MAX_VALUE) <= limit) {
                int[] block = narrowed(sorted, from, to);
                for (int i = 0; i < block.length && size < patterns.length - block.length; i++) {
                    for (int j = 0; j < i; j++) {
                        patterns[size++] = comparison.pattern(block[i], block[j]);
                    }
                }
            }
            from = to;
        }
        return Arrays.copyOf(patterns, size);
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
