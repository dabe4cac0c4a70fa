package org.together.framework.troubledfamilies;

import java.time.LocalDate;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Period;

/** Whether a fact counts on a day. The snapshot holds nothing that began later. */
final class When {

    private When() {}

    /** An episode that goes on. */
    static Answer open(Fact fact, Subject subject) {
        return Answer.of(fact.period().contains(subject.day()));
    }

    static boolean isAnyOpen(FactKind spell, Subject subject) {
        for (var fact : subject.facts(spell)) {
            if (open(fact, subject) == Answer.YES) {
                return true;
            }
        }
        return false;
    }

    /** Goes on, or is of one day within the months before: an assessment or a reading stays true for a while, an ended episode does not. */
    static Answer current(Fact fact, Subject subject, int months) {
        var period = fact.period();
        var momentary = period.from().equals(period.to());
        return Answer.of(period.contains(subject.day()) || momentary && within(period, subject.day(), months));
    }

    /** Happened or went on in the months before; the same day of the first month is already outside. */
    static Answer within(Fact fact, Subject subject, int months) {
        return Answer.of(within(fact.period(), subject.day(), months));
    }

    private static boolean within(Period period, LocalDate day, int months) {
        return period.overlaps(Period.between(day.minusMonths(months).plusDays(1), day));
    }
}
