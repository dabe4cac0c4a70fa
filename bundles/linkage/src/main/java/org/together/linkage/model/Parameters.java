package org.together.linkage.model;

import org.together.linkage.compare.Field;

/**
 * How often each level of each field occurs: in pairs that are one person, in pairs of strangers, and in pairs of two people of one household. Logarithms to base
 * two; level 0, where one side does not know, counts nothing for anyone.
 */
public final class Parameters {
    private final float[] same = new float[Field.MOST * Field.LEVELS];
    private final float[] strangers = new float[Field.MOST * Field.LEVELS];
    private final float[] household = new float[Field.MOST * Field.LEVELS];

    Parameters(double[][] same, double[][] strangers, double[][] household) {
        for (int field = 0; field < Field.MOST; field++) {
            for (int level = 1; level < Field.levels(field); level++) {
                int at = field * Field.LEVELS + level;
                this.same[at] = bits(same[field][level]);
                this.strangers[at] = bits(strangers[field][level]);
                this.household[at] = bits(household[field][level]);
            }
        }
    }

    private static float bits(double share) {
        return (float) (Math.log(Math.max(share, 1e-12)) / Math.log(2));
    }

    public float same(int field, int level) {
        return same[field * Field.LEVELS + level];
    }

    public float strangers(int field, int level) {
        return strangers[field * Field.LEVELS + level];
    }

    public float household(int field, int level) {
        return household[field * Field.LEVELS + level];
    }
}
