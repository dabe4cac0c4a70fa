package org.together.linkage.cluster;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.together.linkage.rows.Hash;

/**
 * The numbers that agencies themselves give to people, as {@code scheme=number}; they say nothing across schemes. Twelve bits tell the
 * scheme and 52 the number, so that no two numbers of a county are taken for one another.
 */
final class OwnNumbers {
    private static final int[] NONE = {};
    private static final int NUMBER_BITS = 52;

    private final Map<Long, int[]> rowsOf = new HashMap<>();
    private final Map<String, Long> schemes = new HashMap<>();
    private long[][] numbersOf = new long[64][];

    void add(int row, String number) {
        int cut = number.indexOf('=');
        long scheme = schemes.computeIfAbsent(number.substring(0, cut), any -> (long) schemes.size());
        long key = scheme << NUMBER_BITS | wide(number.substring(cut + 1)) >>> Long.SIZE - NUMBER_BITS;
        if (row >= numbersOf.length) {
            numbersOf = Arrays.copyOf(numbersOf, Math.max(row + 1, numbersOf.length + (numbersOf.length >> 1)));
        }
        numbersOf[row] = numbersOf[row] == null ? new long[] {key} : with(numbersOf[row], key);
        rowsOf.merge(key, new int[] {row}, (rows, one) -> with(rows, row));
    }

    private static long wide(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Hash.wide(bytes, 0, bytes.length);
    }

    private static long[] with(long[] some, long more) {
        long[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more;
        return all;
    }

    private static int[] with(int[] some, int more) {
        int[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more;
        return all;
    }

    private long[] of(int row) {
        return row < numbersOf.length && numbersOf[row] != null ? numbersOf[row] : new long[0];
    }

    /** Other records with a number of this one. */
    int[] sharing(int row) {
        long[] mine = of(row);
        if (mine.length == 0) {
            return NONE;
        }
        List<Integer> found = new ArrayList<>();
        for (long number : mine) {
            for (int other : rowsOf.get(number)) {
                if (other != row && !found.contains(other)) {
                    found.add(other);
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Above 0 when two records share a number, below when they have different ones of one scheme, else 0. */
    int agreement(int left, int right) {
        int agreement = 0;
        for (long mine : of(left)) {
            for (long theirs : of(right)) {
                if (mine == theirs) {
                    return 1;
                }
                agreement = mine >>> NUMBER_BITS == theirs >>> NUMBER_BITS ? -1 : agreement;
            }
        }
        return agreement;
    }
}
