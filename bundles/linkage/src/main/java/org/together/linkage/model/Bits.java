package org.together.linkage.model;

/** Chances as logarithms to base two. */
final class Bits {
    private static final int STEPS = 64;
    private static final int FARTHEST = 20;
    private static final float[] MORE = new float[FARTHEST * STEPS + 2];

    static {
        for (int i = 0; i < MORE.length; i++) {
            MORE[i] = (float) (Math.log1p(Math.pow(2, -(double) i / STEPS)) / Math.log(2));
        }
    }

    private Bits() {
    }

    /** A number, or the bound it goes beyond. */
    static double within(double number, double least, double most) {
        return Math.min(Math.max(number, least), most);
    }

    /** The bits of one chance or the other. */
    static float either(float one, float other) {
        float apart = Math.abs(one - other) * STEPS;
        float more = Math.max(one, other);
        return apart < FARTHEST * STEPS ? more + MORE[(int) (apart + 0.5f)] : more;
    }
}
