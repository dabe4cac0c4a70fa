package org.together.linkage.compare;

import org.together.linkage.rows.Dictionary;
import org.together.linkage.text.JaroWinkler;

/**
 * Likeness of two codes of one dictionary by their spelling, from 0 to 1. A quick bound saves most of the work. Keeps working space: use
 * one a thread.
 */
final class Spellings {
    private static final int MEMORY = 1 << 13;
    private static final double MOST_BY_PREFIX = 0.4;

    private final Dictionary text;
    private final JaroWinkler likeness = new JaroWinkler();
    private final long[] asked = new long[MEMORY];
    private final float[] answered = new float[MEMORY];

    Spellings(Dictionary text) {
        this.text = text;
    }

    /** Likeness of two names, 0 when it is certainly under the limit. */
    float ofNames(Names names, int left, int right, double limit) {
        int few = names.length(left);
        int many = names.length(right);
        int only = names.letters(left) & ~names.letters(right);
        int others = names.letters(right) & ~names.letters(left);
        int matches = Math.min(few - Integer.bitCount(only), many - Integer.bitCount(others));
        if (matches <= 0) {
            return 0;
        }
        double most = ((double) matches / few + (double) matches / many + 1) / 3;
        most += names.initial(left) == names.initial(right) ? MOST_BY_PREFIX * (1 - most) : 0;
        return most < limit ? 0 : of(left, right);
    }

    /** Likeness of any two texts of the dictionary. */
    float of(int left, int right) {
        long question = Math.min(left, right) + 1L << 32 | Math.max(left, right);
        int slot = (int) ((question ^ question >>> 27) * 0x9E3779B97F4A7C15L >>> 51);
        if (asked[slot] != question) {
            answered[slot] = (float) likeness.similarity(text.text(), text.start(left), text.length(left), text.start(right),
                    text.length(right));
            asked[slot] = question;
        }
        return answered[slot];
    }
}
