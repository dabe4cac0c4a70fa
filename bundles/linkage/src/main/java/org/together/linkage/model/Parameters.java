package org.together.linkage.model;

import org.together.linkage.compare.Field;

/**
 * How often each level of each field occurs: in pairs that are one person, in pairs of strangers, and in pairs of two people of one
 * household. Logarithms to base two; level 0, where one side does not know, counts nothing for anyone.
 */
public final class Parameters {
    private final float[] same = new float[Field.MOST * Field.LEVELS];
    private final float[] tidy = new float[Field.MOST * Field.LEVELS];
    private final float[] untidy = new float[Field.MOST * Field.LEVELS];
    private final float tidyStart;
    private final float untidyStart;
    private final float[] strangers = new float[Field.MOST * Field.LEVELS];
    private final float[] shared = new float[Field.MOST];
    private final float[] notShared = new float[Field.MOST];
    private final float[] household = new float[Field.MOST * Field.LEVELS];

    Parameters(double[][][] same, double untidyShare, double[][] strangers, double[] sharing) {
        tidyStart = bits(1 - untidyShare);
        untidyStart = bits(untidyShare);
        for (int field = 0; field < Field.MOST; field++) {
            for (int level = 1; level < Field.levels(field); level++) {
                int at = field * Field.LEVELS + level;
                tidy[at] = bits(same[0][field][level]);
                untidy[at] = bits(same[1][field][level]);
                this.same[at] = bits((1 - untidyShare) * same[0][field][level] + untidyShare * same[1][field][level]);
                this.strangers[at] = bits(strangers[field][level]);
            }
            shared[field] = bits(sharing[field]);
            notShared[field] = bits(1 - sharing[field]);
            for (int level = 1; level < Field.levels(field); level++) {
                household[field * Field.LEVELS + level] = household(field, level, strangers(field, level));
            }
        }
    }

    /** For keeping: the shares of a level in tidy and in untidy records of one person, and among strangers. */
    double[] shares(int field, int level) {
        int at = field * Field.LEVELS + level;
        return new double[] {Math.pow(2, tidy[at]), Math.pow(2, untidy[at]), Math.pow(2, strangers[at])};
    }

    /** For keeping: the share of untidy pairs. */
    double untidyShare() {
        return Math.pow(2, untidyStart);
    }

    private static float bits(double share) {
        return (float) (Math.log(Math.max(share, 1e-12)) / Math.log(2));
    }

    /** A level in one person's records that are tidy. */
    public float tidy(int field, int level) {
        return tidy[field * Field.LEVELS + level];
    }

    /** A level in one person's records that are full of slips: errors seldom come alone. */
    public float untidy(int field, int level) {
        return untidy[field * Field.LEVELS + level];
    }

    /** A level in one person's records, tidy or untidy, whichever is more. */
    float mostFor(int field, int level) {
        return Math.max(tidy(field, level), untidy(field, level));
    }

    /** How often one person's records are tidy. */
    public float tidyStart() {
        return tidyStart;
    }

    public float untidyStart() {
        return untidyStart;
    }

    /** A level in one person's records, tidy or not. */
    public float same(int field, int level) {
        return same[field * Field.LEVELS + level];
    }

    public float strangers(int field, int level) {
        return strangers[field * Field.LEVELS + level];
    }

    /** The same in a household, when among strangers it is as frequent as it is on the whole. */
    public float household(int field, int level) {
        return household[field * Field.LEVELS + level];
    }

    /** The same in a household, given the bits among strangers. */
    public float household(int field, int level, float chance) {
        return Bits.either(shared[field] + same(field, level), notShared[field] + chance);
    }

    /** How often two of a household share a field. */
    public double sharing(int field) {
        return Math.pow(2, shared[field]);
    }
}
