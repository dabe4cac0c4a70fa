package org.together.linkage.cluster;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The records that may be the same person as one, and their weights. */
final class Ties {
    /** Nobody has so many records; who has more ties than this keeps the weightiest. */
    private static final int MOST = 64;

    private int[] others = new int[4];
    private float[] weights = new float[4];
    private int size;
    private int lightest = -1;

    void add(int other, float weight, float least) {
        if (weight < least || size == MOST && weight <= lightest()) {
            return;
        }
        if (size == MOST) {
            put(lightest, other, weight);
            lightest = -1;
            return;
        }
        if (size == others.length) {
            others = Arrays.copyOf(others, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        put(size++, other, weight);
    }

    private void put(int at, int other, float weight) {
        others[at] = other;
        weights[at] = weight;
    }

    private float lightest() {
        if (lightest < 0) {
            lightest = 0;
            for (int at = 1; at < size; at++) {
                lightest = weights[at] < weights[lightest] ? at : lightest;
            }
        }
        return weights[lightest];
    }

    /** Places of the ties, those nearest to even odds first. */
    int[] nearest() {
        return IntStream.range(0, size).boxed().sorted((a, b) -> Float.compare(Math.abs(weights[a]), Math.abs(weights[b])))
                .mapToInt(Integer::intValue).toArray();
    }

    int size() {
        return size;
    }

    int other(int at) {
        return others[at];
    }

    float weight(int at) {
        return weights[at];
    }

    boolean has(int other) {
        for (int i = 0; i < size; i++) {
            if (others[i] == other) {
                return true;
            }
        }
        return false;
    }
}
