package org.together.linkage.cluster;

import java.util.Arrays;
import org.together.linkage.compare.Records;
import org.together.linkage.model.Model;
import org.together.linkage.model.Scorer;
import org.together.linkage.rows.Hash;
import org.together.linkage.rows.Radix;
import org.together.linkage.rows.Workers;

/**
 * Joins pairs into people, the weightiest pairs first. Two groups become one person only if all their records, taken together, speak for
 * it: a chain of likely pairs does not join twins or father and son.
 */
public final class Grouping {
    private static final int ROWS_A_TASK = 1 << 12;

    private final Records records;
    private final Model model;
    private final Workers workers;

    public Grouping(Records records, Model model, Workers workers) {
        this.records = records;
        this.model = model;
        this.workers = workers;
    }

    /** All people among the records. */
    public Clusters of(Pairs pairs) {
        int[] roots = new int[records.size()];
        Arrays.setAll(roots, i -> i);
        int[] chosen = chosen(pairs);
        for (int at : chosen) {
            join(roots, pairs.left(at), pairs.right(at));
        }
        long[] keyed = new long[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            keyed[i] = (long) find(roots, pairs.left(chosen[i])) << 32 | i;
        }
        keyed = Radix.byUpperHalf(keyed, keyed.length);
        groupParts(pairs, chosen, keyed, roots);
        return new Clusters(roots, records.ids());
    }

    /** The pairs at or above the threshold, weightiest first; equals in an order that the rows' order does not touch. */
    private int[] chosen(Pairs pairs) {
        long[] keyed = new long[pairs.size()];
        int count = 0;
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.weight(i) >= model.threshold()) {
                keyed[count++] = (long) -Float.floatToIntBits(pairs.weight(i) - model.threshold()) << 32 | i;
            }
        }
        long[] sorted = Radix.byUpperHalf(keyed, count);
        int[] chosen = new int[count];
        for (int i = 0; i < count; i++) {
            chosen[i] = (int) sorted[i];
        }
        settleTies(pairs, chosen);
        return chosen;
    }

    private void settleTies(Pairs pairs, int[] chosen) {
        for (int from = 0; from < chosen.length;) {
            int to = from + 1;
            while (to < chosen.length && pairs.weight(chosen[to]) == pairs.weight(chosen[from])) {
                to++;
            }
            if (to - from > 1) {
                settle(pairs, chosen, from, to);
            }
            from = to;
        }
    }

    private void settle(Pairs pairs, int[] chosen, int from, int to) {
        long[] marks = new long[to - from];
        for (int i = from; i < to; i++) {
            marks[i - from] = mark(pairs, chosen[i]);
        }
        long[] sorted = marks.clone();
        Arrays.sort(sorted);
        int[] tied = Arrays.copyOfRange(chosen, from, to);
        boolean[] taken = new boolean[tied.length];
        for (int i = 0; i < tied.length; i++) {
            int place = Arrays.binarySearch(sorted, marks[i]);
            while (taken[place]) {
                place = place + 1 < taken.length && sorted[place + 1] == marks[i] ? place + 1 : 0;
            }
            taken[place] = true;
            chosen[from + place] = tied[i];
        }
    }

    private long mark(Pairs pairs, int at) {
        return Hash.mix(records.ids().mark(pairs.left(at))) + Hash.mix(records.ids().mark(pairs.right(at)));
    }

    private void groupParts(Pairs pairs, int[] chosen, long[] keyed, int[] roots) {
        int tasks = keyed.length / ROWS_A_TASK + 1;
        var groups = new Groups(records.size());
        var scorers = new Scorer[workers.threads()];
        workers.each(tasks, (task, worker) -> {
            if (scorers[worker] == null) {
                scorers[worker] = new Scorer(records, model);
            }
            int to = boundary(keyed, (task + 1) * ROWS_A_TASK);
            for (int i = boundary(keyed, task * ROWS_A_TASK); i < to; i++) {
                int at = chosen[(int) keyed[i]];
                groups.consider(pairs.left(at), pairs.right(at), scorers[worker]);
            }
        });
        for (int row = 0; row < roots.length; row++) {
            roots[row] = groups.root(row);
        }
    }

    private static int boundary(long[] keyed, int at) {
        int i = Math.min(at, keyed.length);
        while (i > 0 && i < keyed.length && keyed[i] >>> 32 == keyed[i - 1] >>> 32) {
            i++;
        }
        return i;
    }

    private static void join(int[] roots, int left, int right) {
        int a = find(roots, left);
        int b = find(roots, right);
        roots[Math.max(a, b)] = Math.min(a, b);
    }

    private static int find(int[] roots, int row) {
        int at = row;
        while (roots[at] != at) {
            roots[at] = roots[roots[at]];
            at = roots[at];
        }
        return at;
    }
}
