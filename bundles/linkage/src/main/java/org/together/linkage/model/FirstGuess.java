package org.together.linkage.model;

import java.util.Map;
import org.together.linkage.compare.Field;

/** What one person's records are assumed to look like before anything is seen; learning starts here. */
final class FirstGuess {
    private static final double SAME = 0.85;
    private static final double UNTIDY = 0.6;
    private static final double NEXT = 0.35;
    private static final Map<Integer, double[]> GUESSES = Map.of(
            Field.BIRTH, new double[] {0, .88, .01, .03, .02, .02, .01, .01, .0195, .0005},
            Field.FORENAME, new double[] {0, .82, .04, .06, .01, .01, .01, .02, .03},
            Field.SURNAME, new double[] {0, .85, .05, .01, .01, .02, .03, .03},
            Field.PLACE, new double[] {0, .50, .03, .15, .04, .04, .04, .03, .17},
            Field.SEX, new double[] {0, .99, .01});

    private FirstGuess() {
    }

    /** The same for records full of slips: full agreement is rarer, all else more frequent. */
    static double[] untidy(int field) {
        double[] guess = of(field);
        double same = guess[Field.SAME] * UNTIDY;
        double more = (1 - same) / Math.max(1 - guess[Field.SAME], 1e-9);
        for (int level = 1; level < guess.length; level++) {
            guess[level] = level == Field.SAME ? same : guess[level] * more;
        }
        return guess;
    }

    static double[] of(int field) {
        double[] guess = new double[Field.LEVELS];
        double[] known = GUESSES.get(field);
        if (known != null) {
            System.arraycopy(known, 0, guess, 0, known.length);
            return guess;
        }
        int last = Field.levels(field) - 1;
        double left = 1;
        for (int level = 1; level <= last; level++) {
            guess[level] = level == last ? left : left * (level == Field.SAME ? SAME : NEXT);
            left -= guess[level];
        }
        return guess;
    }
}
