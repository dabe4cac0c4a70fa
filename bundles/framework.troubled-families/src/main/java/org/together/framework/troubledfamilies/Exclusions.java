package org.together.framework.troubledfamilies;

import java.time.LocalDate;
import org.together.core.facts.Education;
import org.together.core.family.Fact;

/** What an exclusion's record says of its type, and whether it falls into the last terms. */
final class Exclusions {

    private Exclusions() {}

    static Answer is(Fact fact, String type) {
        return Answer.of(fact.value(Education.EXCLUSION_TYPE).map(type::equals));
    }

    /** Begun in the term of the day or in one of those before it, {@code terms} in all. */
    static Answer within(Fact fact, LocalDate day, int terms) {
        return Answer.of(!fact.period().from().isBefore(Term.of(day).before(terms - 1).firstDay()));
    }
}
