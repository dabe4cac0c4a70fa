package org.together.linkage;

/**
 * How sure the machine must be to join two records by itself, as the chance that they are one person; from even odds to below certainty.
 * What is less sure but not unlikely is left to somebody.
 */
public record Caution(double sureFrom) {
    /** Of a hundred pairs as doubtful as the machine still joins, one is two people; most are far surer. */
    public static final Caution USUAL = new Caution(0.99);
    private static final double EVEN = 0.5;

    public Caution {
        if (!(sureFrom >= EVEN && sureFrom < 1)) {
            throw new IllegalArgumentException("The chance must be from 0.5 to below 1, not " + sureFrom);
        }
    }

    /** The same as a weight in bits. */
    float bits() {
        return (float) (Math.log(sureFrom / (1 - sureFrom)) / Math.log(2));
    }
}
