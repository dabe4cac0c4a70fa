package org.together.hub.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.together.core.record.PersonDraft;

/** A person with the addresses at which they have lived. */
record Neighbour(long id, PersonDraft draft, List<Stay> stays) {
    private static final int DEPENDENT_UNTIL = 19;

    static Neighbour of(PersonDraft draft) {
        return new Neighbour(draft.id().value(), draft, Stay.of(draft.residences()));
    }

    Optional<Stay> home() {
        return stays.isEmpty() ? Optional.empty() : Optional.of(stays.getLast()).filter(Stay::isSomewhere);
    }

    Optional<LocalDate> born() {
        return draft.born();
    }

    /** Known to be under 19, up to which age a child can be dependent. */
    boolean isYoungOn(LocalDate day) {
        return born().filter(born -> born.plusYears(DEPENDENT_UNTIL).isAfter(day)).isPresent();
    }

    /** Was a child when first known at the present address: a family stays one when its children grow up. */
    boolean cameAsChild() {
        return home().filter(home -> isYoungOn(home.period().from())).isPresent();
    }
}
