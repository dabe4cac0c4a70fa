package org.together.hub.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things that are put together pair by pair, and what then hangs together. */
public final class Groups {
    private final int[] parents;

    public Groups(int size) {
        parents = new int[size];
        for (var i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    public void join(int one, int other) {
        parents[root(one)] = root(other);
    }

    private int root(int member) {
        var root = member;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** The members, by what hangs together, each group in the order of its members. */
    public <T> List<List<T>> of(List<T> members) {
        Map<Integer, List<T>> groups = new LinkedHashMap<>();
        for (var i = 0; i < members.size(); i++) {
            groups.computeIfAbsent(root(i), any -> new ArrayList<>()).add(members.get(i));
        }
        return List.copyOf(groups.values());
    }
}
