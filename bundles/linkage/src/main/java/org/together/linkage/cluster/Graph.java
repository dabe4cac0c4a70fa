package org.together.linkage.cluster;

import java.util.Arrays;

/** Weighed pairs, to be found from either record. */
public final class Graph {
    private static final int NONE = -1;

    private int[] heads = new int[0];
    private int[] nexts = new int[1 << 8];
    private int[] ends = new int[1 << 8];
    private float[] weights = new float[1 << 7];
    private int size;

    /** Makes room for so many records. */
    public void room(int rows) {
        if (rows > heads.length) {
            int before = heads.length;
            heads = Arrays.copyOf(heads, Math.max(rows, before + (before >> 1)));
            Arrays.fill(heads, before, heads.length, NONE);
        }
    }

    public void add(int left, int right, float weight) {
        if (size == weights.length) {
            weights = Arrays.copyOf(weights, size * 2);
            nexts = Arrays.copyOf(nexts, size * 4);
            ends = Arrays.copyOf(ends, size * 4);
        }
        weights[size] = weight;
        attach(size * 2, left, right);
        attach(size * 2 + 1, right, left);
        size++;
    }

    private void attach(int at, int from, int to) {
        ends[at] = to;
        nexts[at] = heads[from];
        heads[from] = at;
    }

    /** The first tie of a record, or -1. */
    public int first(int row) {
        return heads[row];
    }

    /** The tie after another, or -1. */
    public int next(int tie) {
        return nexts[tie];
    }

    /** The record at the other end of a tie. */
    public int end(int tie) {
        return ends[tie];
    }

    public float weight(int tie) {
        return weights[tie >> 1];
    }

    /** How many pairs there are. */
    public int size() {
        return size;
    }
}
