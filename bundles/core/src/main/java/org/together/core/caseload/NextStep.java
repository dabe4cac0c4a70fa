package org.together.core.caseload;

import java.time.LocalDate;
import java.util.Optional;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** Something that a worker set themselves to do next with a family; {@code who} is how the worker is called, {@code done} the day. */
public record NextStep(
        Id<NextStep> id, Id<Family> family, String what, Optional<LocalDate> by, String account, String who, Optional<LocalDate> done) {

    public boolean isOverdue(LocalDate today) {
        return done.isEmpty() && by.filter(day -> day.isBefore(today)).isPresent();
    }
}
