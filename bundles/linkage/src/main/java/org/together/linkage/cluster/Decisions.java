package org.together.linkage.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What people decided about pairs of records; it beats the model. */
public final class Decisions {
    private final Map<Long, Boolean> pairs = new HashMap<>();
    private final Map<Integer, Set<Integer>> partners = new HashMap<>();

    private static long key(int left, int right) {
        return (long) Math.min(left, right) << 32 | Math.max(left, right);
    }

    /** Decides that two records are one person, or are not. */
    public void decide(int left, int right, boolean same) {
        pairs.put(key(left, right), same);
        partners.computeIfAbsent(left, r -> new HashSet<>()).add(right);
        partners.computeIfAbsent(right, r -> new HashSet<>()).add(left);
    }

    public boolean areSame(int left, int right) {
        return Boolean.TRUE.equals(pairs.get(key(left, right)));
    }

    public boolean areApart(int left, int right) {
        return Boolean.FALSE.equals(pairs.get(key(left, right)));
    }

    /** Whether anything was decided about a pair. */
    public boolean isDecided(int left, int right) {
        return pairs.containsKey(key(left, right));
    }

    /** The records about which something was decided together with this one. */
    public Set<Integer> partners(int row) {
        return partners.getOrDefault(row, Set.of());
    }

    /** Whether somebody said of a record that it is one person with another. */
    boolean isJoined(int row) {
        return partners(row).stream().anyMatch(other -> areSame(row, other));
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }
}
