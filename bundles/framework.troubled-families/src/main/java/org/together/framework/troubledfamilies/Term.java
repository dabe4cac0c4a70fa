package org.together.framework.troubledfamilies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.together.core.family.Period;

/**
 * A school term as a place in an endless row, three to the school year: autumn from 1 September, spring from 1 January, summer from 11
 * April (between the earliest and the latest Easter). What a school calls a half term, or a pupil's part of a term at one school, falls
 * into the term of its middle day.
 */
record Term(int number) implements Comparable<Term> {
    private static final int A_YEAR = 3;

    static Term of(LocalDate day) {
        var year = day.getYear();
        if (day.getMonthValue() >= 9) {
            return new Term(year * A_YEAR);
        }
        var isSpring = day.isBefore(LocalDate.of(year, 4, 11));
        return new Term((year - 1) * A_YEAR + (isSpring ? 1 : 2));
    }

    static Term of(Period period) {
        var days = period.end().map(end -> ChronoUnit.DAYS.between(period.from(), end)).orElse(0L);
        return of(period.from().plusDays(days / 2));
    }

    Term before(int terms) {
        return new Term(number - terms);
    }

    LocalDate firstDay() {
        var year = number / A_YEAR;
        return switch (number % A_YEAR) {
            case 0 -> LocalDate.of(year, 9, 1);
            case 1 -> LocalDate.of(year + 1, 1, 1);
            default -> LocalDate.of(year + 1, 4, 11);
        };
    }

    @Override
    public int compareTo(Term other) {
        return Integer.compare(number, other.number);
    }
}
