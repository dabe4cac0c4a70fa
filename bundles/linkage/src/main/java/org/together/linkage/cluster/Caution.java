package org.together.linkage.cluster;

import org.together.linkage.compare.Field;

/**
 * What the machine never decides alone, however much a pair weighs: that people with contradicting dates of birth are one, and that those
 * are one of whom nothing agrees but the name. Such pairs end just under the threshold, where somebody looks at them.
 */
final class Caution {
    private static final int CONTRADICTING_BIRTH = 8;
    private static final int LAST_BIRTH_THAT_AGREES = 6;
    private static final int LAST_PLACE_THAT_AGREES = 5;
    private static final float JUST_UNDER = 0.5f;

    private final float most;

    Caution(float threshold) {
        most = threshold - JUST_UNDER;
    }

    /** {@code ownNumbers}: what agencies' own numbers say. */
    float of(float weight, long pattern, float ownNumbers) {
        if (weight <= most) {
            return weight;
        }
        boolean contradicts = Field.level(pattern, Field.BIRTH) >= CONTRADICTING_BIRTH;
        return contradicts || ownNumbers <= 0 && isNameAlone(pattern) ? most : weight;
    }

    private static boolean isNameAlone(long pattern) {
        return !agrees(pattern, Field.BIRTH, LAST_BIRTH_THAT_AGREES) && !agrees(pattern, Field.PLACE, LAST_PLACE_THAT_AGREES)
                && !agrees(pattern, Field.NHS, 2) && !agrees(pattern, Field.UPN, 2) && !agrees(pattern, Field.NINO, 2);
    }

    private static boolean agrees(long pattern, int field, int last) {
        int level = Field.level(pattern, field);
        return level > 0 && level <= last;
    }
}
