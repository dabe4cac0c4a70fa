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
        return left == right ? Field.SAME : ofDates(births.date(left), births.date(right));
    }

    private static int ofDates(int left, int right) {
        boolean year = BirthDate.year(left) == BirthDate.year(right);
        boolean month = BirthDate.month(left) == BirthDate.month(right);
        boolean day = BirthDate.day(left) == BirthDate.day(right);
        if (year && BirthDate.month(left) == BirthDate.day(right) && BirthDate.day(left) == BirthDate.month(right)) {
            return 2;
        }
        if (year && (isDefault(left) || isDefault(right))) {
            return 4;
        }
        if (areOneDigitApart(BirthDate.digits(left), BirthDate.digits(right))) {
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

    /** One of the eight digits changed, or two neighbours swapped. */
    private static boolean areOneDigitApart(int left, int right) {
        int a = left;
        int b = right;
        int changed = 0;
        int at = 0;
        for (int i = 0; i < 8; i++) {
            if (a % 10 != b % 10) {
                changed++;
                if (changed == 2 && at != i - 1) {
                    return false;
                }
                at = changed == 1 ? i : at;
            }
            a /= 10;
            b /= 10;
        }
        if (changed == 1) {
            return true;
        }
        int unit = power(at);
        return changed == 2 && left / unit % 10 == right / unit / 10 % 10 && right / unit % 10 == left / unit / 10 % 10;
    }

    private static int power(int exponent) {
        int result = 1;
        for (int i = 0; i < exponent; i++) {
            result *= 10;
        }
        return result;
    }
}
