package org.together.linkage.model;

import org.together.linkage.compare.Field;

/**
 * How often two people of one household share what a field says. The bounds keep a household a household: were they free, learning might
 * take one person's untidy records for two people.
 */
final class Sharing {
    private static final double NAMESAKES = 0.02;
    private static final double MOST_NAMESAKES = 0.12;
    private static final double TWINS = 0.02;
    private static final double MOST_TWINS = 0.06;
    private static final double SURNAME = 0.85;
    private static final double PLACE = 0.95;
    private static final double BORROWED_NUMBER = 0.004;
    private static final double LEAST = 0.002;

    private Sharing() {
    }

    /** What is assumed before anything is seen. */
    static double first(int field) {
        return switch (field) {
            case Field.FORENAME -> NAMESAKES;
            case Field.BIRTH -> TWINS;
            case Field.SURNAME -> SURNAME;
            case Field.PLACE -> PLACE;
            case Field.NHS, Field.UPN, Field.NINO -> BORROWED_NUMBER;
            default -> 0;
        };
    }

    /** What is believed after some households were seen. */
    static double next(int field, double seen) {
        return switch (field) {
            case Field.FORENAME -> Bits.within(seen, LEAST, MOST_NAMESAKES);
            case Field.BIRTH -> Bits.within(seen, LEAST, MOST_TWINS);
            case Field.SURNAME -> Bits.within(seen, 0.5, 0.98);
            case Field.PLACE -> Bits.within(seen, 0.8, 0.99);
            default -> first(field);
        };
    }
}
