package org.together.linkage.text;

import java.util.Arrays;

/**
 * Likeness of two spellings from 0 to 1 after Jaro and Winkler, on the bits of one machine word: every letter of the longer spelling is a
 * bit, so looking for a partner within the window is a few instructions. Keeps working space: use one a thread.
 */
public final class JaroWinkler {
    private static final int WORD = 64;
    private static final int PREFIX = 4;
    private static final double SCALING = 0.1;

    private final long[] places = new long[256];

    /** Spellings as single-byte letters; equal to {@link #similarity(CharSequence, CharSequence)} of the same letters. */
    public double similarity(byte[] text, int left, int leftLength, int right, int rightLength) {
        if (leftLength > rightLength) {
            return similarity(text, right, rightLength, left, leftLength);
        }
        if (leftLength == 0) {
            return rightLength == 0 ? 1 : 0;
        }
        if (rightLength > WORD) {
            return longSimilarity(letters(text, left, leftLength), letters(text, right, rightLength));
        }
        for (int i = 0; i < rightLength; i++) {
            places[text[right + i] & 0xff] |= 1L << i;
        }
        double result = bitwise(text, left, leftLength, right, rightLength);
        for (int i = 0; i < rightLength; i++) {
            places[text[right + i] & 0xff] = 0;
        }
        return result;
    }

    /** Any two texts, of any length. */
    public double similarity(CharSequence left, CharSequence right) {
        boolean ordered = left.length() <= right.length();
        return longSimilarity(letters(ordered ? left : right), letters(ordered ? right : left));
    }

    private double bitwise(byte[] text, int few, int fewLength, int many, int manyLength) {
        int reach = Math.max(manyLength / 2 - 1, 0);
        long taken = 0;
        long used = 0;
        for (int i = 0; i < fewLength; i++) {
            long partners = places[text[few + i] & 0xff] & window(i, reach) & ~taken;
            taken |= partners & -partners;
            used |= partners == 0 ? 0 : 1L << i;
        }
        int matches = Long.bitCount(taken);
        if (matches == 0) {
            return 0;
        }
        int misplaced = 0;
        for (long a = used, b = taken; a != 0; a &= a - 1, b &= b - 1) {
            if (text[few + Long.numberOfTrailingZeros(a)] != text[many + Long.numberOfTrailingZeros(b)]) {
                misplaced++;
            }
        }
        int prefix = 0;
        while (prefix < Math.min(PREFIX, fewLength) && text[few + prefix] == text[many + prefix]) {
            prefix++;
        }
        return score(matches, misplaced, prefix, fewLength, manyLength);
    }

    private static long window(int at, int reach) {
        int from = Math.max(0, at - reach);
        int to = Math.min(WORD - 1, at + reach);
        return -1L >>> WORD - 1 - to & -1L << from;
    }

    private static double score(int matches, int misplaced, int prefix, int few, int many) {
        double m = matches;
        double jaro = (m / few + m / many + (m - (double) misplaced / 2) / m) / 3;
        return jaro < 0.7 ? jaro : jaro + SCALING * prefix * (1 - jaro);
    }

    private static double longSimilarity(char[] few, char[] many) {
        if (few.length == 0) {
            return many.length == 0 ? 1 : 0;
        }
        int[] partner = new int[few.length];
        boolean[] taken = new boolean[many.length];
        int matches = pair(few, many, partner, taken);
        if (matches == 0) {
            return 0;
        }
        int misplaced = 0;
        for (int i = 0, j = 0; i < few.length; i++) {
            if (partner[i] >= 0) {
                while (!taken[j]) {
                    j++;
                }
                misplaced += few[i] == many[j++] ? 0 : 1;
            }
        }
        int prefix = Arrays.mismatch(few, 0, Math.min(PREFIX, few.length), many, 0, Math.min(PREFIX, few.length));
        return score(matches, misplaced, prefix < 0 ? Math.min(PREFIX, few.length) : prefix, few.length, many.length);
    }

    private static int pair(char[] few, char[] many, int[] partner, boolean[] taken) {
        int reach = Math.max(many.length / 2 - 1, 0);
        int matches = 0;
        for (int i = 0; i < few.length; i++) {
            partner[i] = -1;
            int to = Math.min(many.length - 1, i + reach);
            for (int j = Math.max(0, i - reach); j <= to && partner[i] < 0; j++) {
                if (!taken[j] && few[i] == many[j]) {
                    partner[i] = j;
                    taken[j] = true;
                    matches++;
                }
            }
        }
        return matches;
    }

    private static char[] letters(byte[] text, int start, int length) {
        char[] letters = new char[length];
        for (int i = 0; i < length; i++) {
            letters[i] = (char) (text[start + i] & 0xff);
        }
        return letters;
    }

    private static char[] letters(CharSequence text) {
        return text.toString().toCharArray();
    }
}
