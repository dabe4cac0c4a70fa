package org.together.linkage.cluster;

import java.util.HashMap;
import java.util.Map;

/** Records that hang together pair by pair, and how many do. */
final class Chains {
    private final Map<Integer, Integer> parents = new HashMap<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();

    void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        if (a != b) {
            int size = sizes.getOrDefault(a, 1) + sizes.getOrDefault(b, 1);
            parents.put(a, b);
            sizes.put(b, size);
        }
    }

    int size(int row) {
        return sizes.getOrDefault(root(row), 1);
    }

    private int root(int row) {
        int root = row;
        for (var up = parents.get(root); up != null; up = parents.get(root)) {
            root = up;
        }
        if (root != row) {
            parents.put(row, root);
        }
        return root;
    }
}
