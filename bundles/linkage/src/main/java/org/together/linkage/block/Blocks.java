package org.together.linkage.block;

import java.util.Arrays;
import java.util.List;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Hash;
import org.together.linkage.rows.Radix;
import org.together.linkage.rows.Workers;

/** All blocks of all keys. Within a key every record stands in at most one block; no block holds more records than its key allows. */
public final class Blocks {
    private final List<Key> ways;
    private final int keys;
    private final int[][] orders;
    private final int[][] starts;
    private final int[] block;

    private Blocks(List<Key> ways, int size) {
        this.ways = ways;
        keys = ways.size();
        orders = new int[keys][];
        starts = new int[keys][];
        block = new int[Math.multiplyExact(size, keys)];
    }

    /** Sorts all records into blocks. */
    public static Blocks of(Records records, List<Key> keys, Workers workers) {
        var blocks = new Blocks(keys, records.size());
        var traits = new Traits(records);
        var rooms = new Room[workers.threads()];
        Arrays.setAll(rooms, worker -> new Room(records.size()));
        workers.each(keys.size(), (k, worker) -> blocks.fill(records, traits, k, rooms[worker]));
        return blocks;
    }

    /** Space for a thread to sort in. */
    private static final class Room {
        private final long[] keyed;
        private final long[] more;
        private final Slots slots;
        private int count;

        Room(int size) {
            keyed = new long[size];
            more = new long[size];
            slots = new Slots(size);
        }
    }

    private void fill(Records records, Traits traits, int k, Room room) {
        var key = ways.get(k);
        long[] sorted = sorted(traits, key, room);
        var order = room.slots.clear();
        for (int from = 0; from < room.count;) {
            int to = from + 1;
            while (to < room.count && sorted[to] >>> 32 == sorted[from] >>> 32) {
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

    private static long[] sorted(Traits traits, Key key, Room room) {
        room.count = 0;
        for (int row = 0; row < room.keyed.length; row++) {
            int block = key.block(traits, row);
            if (block != 0) {
                room.keyed[room.count++] = (long) block << 32 | row;
            }
        }
        return Radix.byUpperHalf(room.keyed, room.more, room.count);
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

    /** Whether a key has to show that it is worth the while. */
    public boolean onTrial(int key) {
        return ways.get(key).onTrial();
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

    /** Whether two records meet in a block of one of the keys given, those before a key, and so have been compared already. */
    public boolean metBefore(int[] chosen, int key, int left, int right) {
        int a = left * keys;
        int b = right * keys;
        for (int i = 0; chosen[i] < key; i++) {
            int k = chosen[i];
            if (block[a + k] == block[b + k] && block[a + k] != 0) {
                return true;
            }
        }
        return false;
    }
}
