package org.together.linkage.block;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.together.linkage.compare.Records;

/** Records by their blocks, for looking up the few that one record should be compared with. Records can be added at any time. */
public final class Postings {
    private static final int NONE = -1;
    private static final int MOST_WALKED = 20_000;
    private static final int FEW = 20;

    private final Records records;
    private final Traits traits;
    private final List<Key> keys;
    private final Key wide = Key.of(Traits.SOUND).splitBy(Traits.ROOT, Traits.YEAR, Traits.SECTOR);
    private int[] heads = new int[1 << 10];
    /** Of each record and key its block, and the place of the one before it in the same slot: side by side, as they are read together. */
    private int[] entries = new int[0];
    private int size;

    public Postings(Records records, List<Key> keys) {
        this.records = records;
        this.keys = keys;
        traits = new Traits(records);
        Arrays.fill(heads, NONE);
    }

    private int width() {
        return keys.size() + 1;
    }

    /** Enters all records up to the last one added. */
    public void enterAll() {
        int rows = records.size();
        if (rows * width() * 2 > entries.length) {
            entries = Arrays.copyOf(entries, Math.max(rows * width() * 2, entries.length + (entries.length >> 1)));
        }
        while (heads.length < rows * width() / 2) {
            grow();
        }
        for (; size < rows; size++) {
            for (int k = 0; k < width(); k++) {
                enter(size * width() + k, block(k, size));
            }
        }
    }

    private int block(int k, int row) {
        return (k < keys.size() ? keys.get(k) : wide).block(traits, row) * (k * 2 + 1);
    }

    private void enter(int at, int hash) {
        int head = slot(hash);
        entries[at * 2] = hash;
        entries[at * 2 + 1] = heads[head];
        heads[head] = hash == 0 ? heads[head] : at;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & heads.length - 1;
    }

    private void grow() {
        heads = new int[heads.length * 2];
        Arrays.fill(heads, NONE);
        for (int at = 0; at < size * width(); at++) {
            enter(at, entries[at * 2]);
        }
    }

    /** The records that share a block with one, each once, in order; only those wanted are looked at. */
    public int[] candidates(int row, IntPredicate wanted) {
        int records = size;
        return candidates(row, wanted, IntStream.range(0, keys.size()).filter(k -> keys.get(k).isFor(records)));
    }

    /** The same for a search, which can look further as it looks for one only, and where a surname alone may be all there is. */
    public int[] candidatesOfSearch(int row, IntPredicate wanted) {
        int[] found = candidates(row, wanted, IntStream.range(0, keys.size()));
        return found.length < FEW ? candidates(row, wanted, IntStream.range(0, width())) : found;
    }

    private int[] candidates(int row, IntPredicate wanted, IntStream ways) {
        int[] found = new int[64];
        int count = 0;
        for (int k : ways.toArray()) {
            int[] more = walk(row, k, wanted);
            if (count + more.length > found.length) {
                found = Arrays.copyOf(found, Math.max(count + more.length, found.length * 2));
            }
            System.arraycopy(more, 0, found, count, more.length);
            count += more.length;
        }
        return Arrays.stream(found, 0, count).sorted().distinct().toArray();
    }

    private int[] walk(int row, int k, IntPredicate wanted) {
        int hash = block(k, row);
        int width = width();
        int[] rows = new int[16];
        int count = 0;
        for (int at = hash == 0 ? NONE : heads[slot(hash)]; at >= 0 && count < MOST_WALKED; at = entries[at * 2 + 1]) {
            if (entries[at * 2] == hash && at % width == k) {
                int other = at / width;
                if (other != row && wanted.test(other)) {
                    rows = count == rows.length ? Arrays.copyOf(rows, count * 2) : rows;
                    rows[count++] = other;
                }
            }
        }
        return narrowed(row, k < keys.size() ? keys.get(k) : wide, Arrays.copyOf(rows, count));
    }

    /** Too many are split by further traits, as when all are linked at once. */
    private int[] narrowed(int row, Key key, int[] rows) {
        int[] left = rows;
        for (int split : key.splits()) {
            int mine = traits.of(split, row);
            if (left.length <= key.largest()) {
                return left;
            }
            if (mine != 0) {
                left = sharing(split, mine, left);
            }
        }
        return left.length <= MOST_WALKED / FEW ? left : Arrays.copyOf(left, MOST_WALKED / FEW);
    }

    private int[] sharing(int trait, int mine, int[] rows) {
        int[] left = new int[rows.length];
        int count = 0;
        for (int other : rows) {
            if (traits.of(trait, other) == mine) {
                left[count++] = other;
            }
        }
        return Arrays.copyOf(left, count);
    }
}
