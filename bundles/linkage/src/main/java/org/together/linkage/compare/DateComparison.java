package org.together.linkage.compare;

import org.together.linkage.text.BirthDate;

/** How far two dates of birth agree. */
final class DateComparison {
    private static final int GENERATION = 13;
    private final Births births;

    DateComparison(Births births) {
        this.births = births;
    }

    int level(int left, int right) {
        if (left == 0 || right == 0) {
            return 0;
        }
        return left == right ? Field.SAME : ofDates(left, right);
    }

    private int ofDates(int one, int other) {
        int left = births.date(one);
        int right = births.date(other);
        boolean year = BirthDate.year(left) == BirthDate.year(right);
        boolean month = BirthDate.month(left) == BirthDate.month(right);
        boolean day = BirthDate.day(left) == BirthDate.day(right);
        if (year && BirthDate.month(left) == BirthDate.day(right) && BirthDate.day(left) == BirthDate.month(right)) {
            return 2;
        }
        if (year && (isDefault(left) || isDefault(right))) {
            return 4;
        }
        if (areOneDigitApart(births.digits(one), births.digits(other))) {
            return 3;
        }
        if (year) {
            return month || day ? 5 : 7;
        }
        if (month && day) {
            return 6;
        }
        return Math.abs(BirthDate.year(left) - BirthDate.year(right)) < GENERATION ? 8 : 9;
    }

    private static boolean isDefault(int date) {
        return BirthDate.month(date) == 0 || BirthDate.month(date) == 1 && BirthDate.day(date) == 1;
    }

    /** One of the eight digits changed, or two neighbours swapped; digits of four bits each. */
    private static boolean areOneDigitApart(int left, int right) {
        int differing = left ^ right;
        int lowest = Integer.numberOfTrailingZeros(differing) & ~3;
        int spread = differing >>> lowest;
        if (spread < 16) {
            return true;
        }
        int swapped = (left >>> lowest & 15) << 4 | left >>> lowest + 4 & 15;
        return spread < 256 && swapped == (right >>> lowest & 255);
    }
}
