package org.together.screens.casework.caseload;

import java.time.LocalDate;
import java.util.Optional;
import org.together.core.caseload.CaseLine;
import org.together.core.caseload.CaseLine.Weight;
import org.together.core.casework.Advocate;
import org.together.core.casework.Case;
import org.together.core.casework.Stage;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** A family worked with since yesterday, as a line. */
final class Lists {

    private Lists() {}

    static CaseLine line(Family family) {
        var kept = new Worked(
                Id.next(), family.id(), "intensive", Optional.empty(), LocalDate.now().minusDays(1), "Why", Stage.WORKING,
                Optional.of(new Advocate("ann", "Ann", "Council", "")), Optional.empty(), Optional.empty(), Optional.empty());
        return new CaseLine(kept, family.name(), family.locality(), new Weight(1, "ordinary"), Optional.empty(), Optional.empty());
    }

    private record Worked(
            Id<Case> id,
            Id<Family> family,
            String level,
            Optional<String> programme,
            LocalDate begun,
            String reason,
            Stage stage,
            Optional<Advocate> advocate,
            Optional<Advocate> cover,
            Optional<LocalDate> closed,
            Optional<Closing> closing)
            implements Case {}
}
