package org.together.council.cornwall;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.together.core.family.Fact;
import org.together.core.family.Period;

/** The twelve months up to a day, as the days that facts cover: a day is never counted twice. */
record Year(LocalDate first, LocalDate last) {
    static final int DAYS = 365;

    static Year upTo(LocalDate day) {
        return new Year(day.minusMonths(12).plusDays(1), day);
    }

    boolean has(Fact fact) {
        return !fact.period().from().isBefore(first) && !fact.period().from().isAfter(last);
    }

    boolean hasAny(List<Fact> facts, Predicate<Fact> such) {
        for (var fact : facts) {
            if (has(fact) && such.test(fact)) {
                return true;
            }
        }
        return false;
    }

    int count(List<Fact> facts, Predicate<Fact> such) {
        var count = 0;
        for (var fact : facts) {
            count += has(fact) && such.test(fact) ? 1 : 0;
        }
        return count;
    }

    /** Days of the year that any such fact covers. */
    BitSet days(List<Fact> facts, Predicate<Fact> such) {
        var days = new BitSet();
        for (var fact : facts) {
            var period = fact.period();
            if (such.test(fact) && period.overlaps(new Period(first, last))) {
                days.set(from(period), to(period) + 1);
            }
        }
        return days;
    }

    boolean isOn(BitSet days, Fact fact) {
        return days.get(index(fact.period().from()));
    }

    /** On how many different days of the year such facts began. */
    int occasions(List<Fact> facts, Predicate<Fact> such) {
        var days = new HashSet<LocalDate>();
        for (var fact : facts) {
            if (has(fact) && such.test(fact)) {
                days.add(fact.period().from());
            }
        }
        return days.size();
    }

    private int from(Period period) {
        return Math.max(0, index(period.from()));
    }

    private int to(Period period) {
        var end = period.to();
        return index(end == null || end.isAfter(last) ? last : end);
    }

    private int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }
}
