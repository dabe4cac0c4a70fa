package org.together.linkage.cluster;

import org.together.linkage.model.Scorer;

/** Growing groups of records, as rings. Groups that never meet may grow on different threads. */
final class Groups {
    private static final int MOST_WEIGHED = 400;
    private static final float MOST_FOR = 16;
    private static final float MOST_AGAINST = -16;

    private final int[] root;
    private final int[] next;
    private final int[] count;

    Groups(int size) {
        root = new int[size];
        next = new int[size];
        count = new int[size];
        for (int row = 0; row < size; row++) {
            root[row] = row;
            next[row] = row;
            count[row] = 1;
        }
    }

    int root(int row) {
        return root[row];
    }

    /** Joins the groups of two records, whose pair was found weighty enough, unless the rest of the groups speak against it. */
    void consider(int left, int right, Scorer scorer) {
        int a = root[left];
        int b = root[right];
        if (a == b) {
            return;
        }
        if (count[a] == 1 && count[b] == 1 || together(a, b, scorer) >= 0) {
            join(Math.min(a, b), Math.max(a, b));
        }
    }

    private float together(int a, int b, Scorer scorer) {
        float sum = 0;
        int weighed = 0;
        int left = a;
        do {
            int right = b;
            do {
                sum += Math.clamp(scorer.weight(left, right), MOST_AGAINST, MOST_FOR);
                weighed++;
                right = next[right];
            } while (right != b && weighed < MOST_WEIGHED);
            left = next[left];
        } while (left != a && weighed < MOST_WEIGHED);
        return sum / weighed;
    }

    private void join(int a, int b) {
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
