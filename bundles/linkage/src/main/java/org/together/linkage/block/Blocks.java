package org.together.linkage.block;

import java.util.Arrays;
import java.util.List;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Hash;
import org.together.linkage.rows.Workers;

/** All blocks of all keys. Within a key every record stands in at most one block; no block holds more records than its key allows. */
public final class Blocks {
    private final int keys;
    private final int[][] orders;
    private final int[][] starts;
    private final int[] block;

    private Blocks(int keys, int size) {
        this.keys = keys;
        orders = new int[keys][];
        starts = new int[keys][];
        block = new int[Math.multiplyExact(size, keys)];
    }

    /** Sorts all records into blocks. */
    public static Blocks of(Records records, List<Key> keys, Workers workers) {
        var blocks = new Blocks(keys.size(), records.size());
        var traits = new Traits(records);
        workers.each(keys.size(), (k, worker) -> blocks.fill(records, traits, keys.get(k), k));
        return blocks;
    }

    private void fill(Records records, Traits traits, Key key, int k) {
        long[] sorted = sorted(records, traits, key);
        var order = new Slots(sorted.length);
        for (int from = 0; from < sorted.length;) {
            int to = from + 1;
            while (to < sorted.length && sorted[to] >>> 32 == sorted[from] >>> 32) {
                to++;
            }
            if (to - from > 1) {
                split(records, traits, key, new Range(sorted, from, to, 0), order);
            }
            from = to;
        }
        orders[k] = order.rows();
        starts[k] = order.starts();
        for (int i = 0; i + 1 < starts[k].length; i++) {
            for (int j = starts[k][i]; j < starts[k][i + 1]; j++) {
                block[orders[k][j] * keys + k] = i + 1;
            }
        }
    }

    private static long[] sorted(Records records, Traits traits, Key key) {
        long[] all = new long[records.size()];
        int count = 0;
        for (int row = 0; row < all.length; row++) {
            int block = key.block(traits, row);
            if (block != 0) {
                all[count++] = (long) block << 32 | row;
            }
        }
        return Radix.byUpperHalf(all, count);
    }

    /** Part of the sorted records, and how many splits it has been through. */
    private record Range(long[] sorted, int from, int to, int depth) {
    }

    private void split(Records records, Traits traits, Key key, Range range, Slots order) {
        if (range.to - range.from <= key.largest()) {
            order.add(range.sorted, range.from, range.to);
            return;
        }
        boolean last = range.depth == key.splits().length;
        for (int i = range.from; i < range.to; i++) {
            int row = (int) range.sorted[i];
            int part = last ? Hash.fold(records.ids().mark(row)) : Hash.fold(Hash.mix(traits.of(key.splits()[range.depth], row)));
            range.sorted[i] = (long) part << 32 | row;
        }
        Arrays.sort(range.sorted, range.from, range.to);
        for (int from = range.from; from < range.to;) {
            int to = from + 1;
            while (to < range.to && (last ? to - from < key.largest() : range.sorted[to] >>> 32 == range.sorted[from] >>> 32)) {
                to++;
            }
            if (to - from > 1) {
                split(records, traits, key, new Range(range.sorted, from, to, range.depth + 1), order);
            }
            from = to;
        }
    }

    /** How many keys there are. */
    public int keys() {
        return keys;
    }

    /** How many blocks a key has. */
    public int count(int key) {
        return starts[key].length - 1;
    }

    /** Where a block begins among {@link #rows}; it ends where the next begins. */
    public int start(int key, int at) {
        return starts[key][at];
    }

    /** The records of a key, block after block. */
    public int[] rows(int key) {
        return orders[key];
    }

    /** Reads the blocks of some records, so that memory brings them near while others are waited for. */
    public int touch(int[] rows, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += block[rows[i] * keys];
        }
        return sum;
    }

    /** Whether two records meet in a block of an earlier key, and so have been compared already. */
    public boolean metBefore(int key, int left, int right) {
        int a = left * keys;
        int b = right * keys;
        for (int k = 0; k < key; k++) {
            if (block[a + k] == block[b + k] && block[a + k] != 0) {
                return true;
            }
        }
        return false;
    }
}
