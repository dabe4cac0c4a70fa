package org.together.casework.caseload;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.together.core.caseload.CaseLine;
import org.together.core.caseload.CaseLine.Weight;
import org.together.core.casework.Case;
import org.together.core.facts.Contacts;
import org.together.core.facts.Involvement;
import org.together.core.family.Fact;
import org.together.core.family.Family;

/** A case and its family as they are today, and what follows from the family's own record. */
record Picture(Case kept, Family family) {

    Optional<LocalDate> lastContact() {
        return Contacts.MET.stream()
                .flatMap(kind -> family.ownFactsOf(kind).stream())
                .map(fact -> fact.period().from())
                .max(Comparator.naturalOrder());
    }

    /** Services that work with somebody of the family today. */
    long services() {
        return family.facts()
                .filter(fact -> Involvement.isIn(fact) && fact.period().contains(family.asAt()))
                .map(fact -> fact.value(Involvement.SERVICE).orElse(""))
                .distinct()
                .count();
    }

    Weight weight(boolean isIntensive) {
        return Weights.of(kept, family, services(), isIntensive);
    }

    CaseLine line(boolean isIntensive, Optional<LocalDate> nextDate) {
        return new CaseLine(kept, family.name(), family.locality(), weight(isIntensive), lastContact(), nextDate);
    }

    static boolean isByAnother(Fact fact, String name) {
        return fact.source().feed().isPresent() || !fact.source().reference().equals(name);
    }
}
