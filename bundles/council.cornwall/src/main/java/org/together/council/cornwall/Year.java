package org.together.council.cornwall;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Days of the year that any of the facts covers. */
    BitSet days(Stream<Fact> facts) {
        var days = new BitSet(DAYS + 1);
        facts.map(Fact::period)
                .filter(period -> period.overlaps(new Period(first, last)))
                .forEach(period -> days.set(from(period), to(period) + 1));
        return days;
    }

    boolean isOn(BitSet days, Fact fact) {
        return days.get(index(fact.period().from()));
    }

    /** On how many different days of the year these began. */
    int occasions(List<Fact> facts) {
        return (int) facts.stream().filter(this::has).map(fact -> fact.period().from()).distinct().count();
    }

    private int from(Period period) {
        return Math.max(0, index(period.from()));
    }

    private int to(Period period) {
        return index(Optional.ofNullable(period.to()).filter(end -> end.isBefore(last)).orElse(last));
    }

    private int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }
}
