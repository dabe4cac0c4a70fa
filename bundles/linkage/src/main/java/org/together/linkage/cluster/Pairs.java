package org.together.linkage.cluster;

import java.util.Arrays;

/** Pairs of records with their weights, packed. */
public final class Pairs {
    private long[] pairs;
    private float[] weights;
    private int size;
    private int touched;

    public Pairs(int room) {
        pairs = new long[Math.max(room, 4)];
        weights = new float[pairs.length];
    }

    public void add(int left, int right, float weight) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size + (size >> 1));
            weights = Arrays.copyOf(weights, pairs.length);
        }
        pairs[size] = (long) Math.min(left, right) << 32 | Math.max(left, right);
        weights[size++] = weight;
    }

    /** Adds all pairs of another list after its own. */
    public void addAll(Pairs more) {
        if (size + more.size > pairs.length) {
            pairs = Arrays.copyOf(pairs, size + more.size);
            weights = Arrays.copyOf(weights, pairs.length);
        }
        System.arraycopy(more.pairs, 0, pairs, size, more.size);
        System.arraycopy(more.weights, 0, weights, size, more.size);
        size += more.size;
    }

    /** Takes the sum of what was only read to have it near, so that the reading is not optimised away. */
    void touched(int sum) {
        touched += sum;
    }

    public int size() {
        return size;
    }

    public int left(int at) {
        return (int) (pairs[at] >>> 32);
    }

    public int right(int at) {
        return (int) pairs[at];
    }

    public float weight(int at) {
        return weights[at];
    }

    /** Adds the same number of bits to every weight. */
    void shift(float bits) {
        for (int i = 0; i < size; i++) {
            weights[i] += bits;
        }
    }
}
