package org.together.casework.caseload;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.together.core.casework.Advocate;
import org.together.core.casework.Case;
import org.together.core.casework.Stage;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** A case as it was read. */
record KeptCase(
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
        implements Case {

    static Case of(SpellRow spell, Collection<AllocationRow> allocations, LocalDate today) {
        var advocate = allocations.stream()
                .filter(AllocationRow::isAdvocate)
                .filter(one -> one.isCurrent() || spell.closed != null)
                .max(Comparator.comparingLong(one -> one.id))
                .map(AllocationRow::advocate);
        var cover = allocations.stream()
                .filter(one -> !one.isAdvocate() && one.isOn(today) && spell.closed == null)
                .max(Comparator.comparingLong(one -> one.id))
                .map(AllocationRow::advocate);
        return new KeptCase(
                Id.of(spell.id),
                Id.of(spell.family),
                spell.level,
                Optional.ofNullable(spell.programme),
                spell.begun,
                spell.reason,
                advocate.isEmpty() && spell.closed == null ? Stage.TO_BE_ALLOCATED : Stage.valueOf(spell.stage),
                advocate,
                cover,
                Optional.ofNullable(spell.closed),
                Optional.ofNullable(spell.ending).map(ending -> new Closing(ending, Optional.ofNullable(spell.closingReason).orElse(""))));
    }
}
