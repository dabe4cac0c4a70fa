package org.together.linkage.cluster;

import java.util.Arrays;
import org.together.linkage.model.Scorer;

/** Growing groups of records, as rings. Groups that never meet may grow on different threads. */
final class Groups {
    private static final int MOST_WEIGHED = 400;
    private static final float MOST_FOR = 8;
    private static final float MOST_AGAINST = -8;
    private static final float ENOUGH = 2;
    private static final Decisions NONE = new Decisions();

    private final Contradictions contradictions;
    private int[] root = new int[0];
    private int[] next = new int[0];
    private int[] count = new int[0];

    Groups(int size) {
        this(size, (left, right, weighed) -> false);
    }

    Groups(int size, Contradictions contradictions) {
        this.contradictions = contradictions;
        room(size);
    }

    /** Two records that must not come into one group unless somebody says so; asked of the pair that was weighed last. */
    interface Contradictions {
        boolean are(int left, int right, Scorer weighed);
    }

    /** Makes room for more records, each on its own. */
    void room(int size) {
        int before = root.length;
        if (size > before) {
            int room = Math.max(size, before + (before >> 1));
            root = Arrays.copyOf(root, room);
            next = Arrays.copyOf(next, room);
            count = Arrays.copyOf(count, room);
            for (int row = before; row < room; row++) {
                alone(row);
            }
        }
    }

    private void alone(int row) {
        root[row] = row;
        next[row] = row;
        count[row] = 1;
    }

    /** Takes records out of their groups; whole groups only. */
    void scatter(int[] rows) {
        for (int row : rows) {
            alone(row);
        }
    }

    int root(int row) {
        return root[row];
    }

    int[] members(int row) {
        int[] rows = new int[count[root[row]]];
        int at = row;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = at;
            at = next[at];
        }
        return rows;
    }

    /** Joins the groups of two records, whose pair was found weighty enough, unless the rest of the groups speak against it. */
    void consider(int left, int right, Scorer scorer) {
        consider(left, right, scorer, NONE);
    }

    void consider(int left, int right, Scorer scorer, Decisions decisions) {
        int a = root[left];
        int b = root[right];
        if (a == b || !decisions.isEmpty() && areApart(a, b, decisions)) {
            return;
        }
        if (count[a] == 1 && count[b] == 1 || together(a, b, scorer, decisions) >= enough(scorer)) {
            join(a, b);
        }
    }

    /** Where households are few beside people with several records, a group need not be guarded against them. */
    private static double enough(Scorer scorer) {
        return Math.min(ENOUGH, Math.max(-ENOUGH, ENOUGH + scorer.householdsToPeople() / 2));
    }

    /** Joins the groups of two records because somebody said so, unless somebody also said that others among them are apart. */
    void decide(int left, int right, Decisions decisions) {
        if (root[left] != root[right] && !areApart(root[left], root[right], decisions)) {
            join(left, right);
        }
    }

    private boolean areApart(int a, int b, Decisions decisions) {
        int left = a;
        do {
            for (int partner : decisions.partners(left)) {
                if (root[partner] == b && decisions.areApart(left, partner)) {
                    return true;
                }
            }
            left = next[left];
        } while (left != a);
        return false;
    }

    private double together(int a, int b, Scorer scorer, Decisions decisions) {
        double sum = 0;
        int weighed = 0;
        int left = a;
        do {
            int right = b;
            do {
                sum += Math.min(Math.max(scorer.tiedWeight(left, right), MOST_AGAINST), MOST_FOR);
                if (contradictions.are(left, right, scorer) && !decisions.isJoined(left) && !decisions.isJoined(right)) {
                    return Double.NEGATIVE_INFINITY;
                }
                weighed++;
                right = next[right];
            } while (right != b && weighed < MOST_WEIGHED);
            left = next[left];
        } while (left != a && weighed < MOST_WEIGHED);
        return sum / weighed;
    }

    /** Joins the groups of two records. */
    void join(int left, int right) {
        int a = Math.min(root[left], root[right]);
        int b = Math.max(root[left], root[right]);
        int row = b;
        do {
            root[row] = a;
            row = next[row];
        } while (row != b);
        int after = next[a];
        next[a] = next[b];
        next[b] = after;
        count[a] += count[b];
    }
}
