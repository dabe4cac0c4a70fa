package org.together.casework.caseload;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.casework.caseload.ChangeRow.Step;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.casework.Case;
import org.together.core.casework.Case.Closing;
import org.together.core.casework.CaseChange;
import org.together.core.casework.CaseChange.What;
import org.together.core.casework.Cases;
import org.together.core.casework.Stage;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** Cases in tables of their own, with every step of their history. */
@Component
public final class StoredCases implements Cases {
    private static final Action[] DECIDING = {Action.TRIAGE, Action.ALLOCATE, Action.DECIDE_AT_PANEL};
    private static final Action[] WORKING = {Action.ALLOCATE, Action.ASSESS, Action.AGREE};

    private final Spells spells;
    private final AdvocateFacts advocates;
    private final Transactions transactions;
    private final Gate gate;

    @Activate
    public StoredCases(
            @Reference Spells spells, @Reference AdvocateFacts advocates, @Reference Transactions transactions, @Reference Gate gate) {
        this.spells = spells;
        this.advocates = advocates;
        this.transactions = transactions;
        this.gate = gate;
    }

    @Override
    public Optional<Case> openCase(Viewer viewer, Id<Family> family) {
        return transactions.required(() -> {
            gate.family(viewer, family, Action.OPEN_FAMILY);
            return spells.open(family).map(spells::told);
        });
    }

    @Override
    public Map<Id<Family>, Case> openCases(Viewer viewer, Collection<Id<Family>> families) {
        gate.demand(viewer, Action.OPEN_FAMILY);
        return transactions.required(() -> {
            var theirs = gate.allowed(viewer, Action.OPEN_FAMILY, families).stream().map(Family::id).toList();
            return spells.told(spells.openOf(theirs)).stream()
                    .collect(Collectors.toMap(Case::family, one -> one, (one, other) -> one, LinkedHashMap::new));
        });
    }

    @Override
    public List<Case> history(Viewer viewer, Id<Family> family) {
        return transactions.required(() -> {
            gate.family(viewer, family, Action.OPEN_FAMILY);
            return spells.told(spells.ofFamily(family));
        });
    }

    @Override
    public List<CaseChange> changes(Viewer viewer, Id<Family> family) {
        return transactions.required(() -> {
            gate.family(viewer, family, Action.OPEN_FAMILY);
            return spells.changes(family);
        });
    }

    @Override
    public Case begin(Viewer viewer, Id<Family> family, Beginning beginning, LocalDate since) {
        if (beginning.level().isBlank() || beginning.reason().isBlank() || since.isAfter(Gate.today())) {
            throw new IllegalArgumentException("A case begins at a level of need, for a reason, and not later than today");
        }
        return transactions.required(() -> {
            gate.family(viewer, family, DECIDING);
            return spells.told(spells.openForChange(family)
                    .map(open -> changed(viewer, open, beginning))
                    .orElseGet(() -> begun(viewer, family, beginning, since)));
        });
    }

    private SpellRow begun(Viewer viewer, Id<Family> family, Beginning beginning, LocalDate since) {
        var spell = SpellRow.begun(family, beginning, since);
        spells.add(spell);
        spells.note(viewer, spell, new Step(What.BEGUN, "", spell.level, spell.reason));
        gate.record(viewer, Action.ALLOCATE, family, "case begun at level " + spell.level);
        return spell;
    }

    private SpellRow changed(Viewer viewer, SpellRow open, Beginning beginning) {
        var was = open.level;
        open.level = beginning.level();
        open.programme = beginning.programme().orElse(open.programme);
        spells.note(viewer, open, new Step(What.LEVEL, was, open.level, beginning.reason()));
        gate.record(viewer, Action.ALLOCATE, Id.of(open.family), "level of need from " + was + " to " + open.level);
        return open;
    }

    @Override
    public Optional<String> move(Viewer viewer, Id<Family> family, Stage stage) {
        return transactions.required(() -> {
            gate.family(viewer, family, WORKING);
            var open = spells.openForChange(family);
            return open.isEmpty() ? Optional.of("This family is not worked with now") : move(viewer, open.get(), stage);
        });
    }

    private Optional<String> move(Viewer viewer, SpellRow open, Stage stage) {
        var now = spells.told(open).stage();
        if (now == stage) {
            return Optional.empty();
        }
        if (now == Stage.TO_BE_ALLOCATED) {
            return Optional.of("Allocate the family to an advocate first");
        }
        if (stage == Stage.TO_BE_ALLOCATED) {
            return Optional.of("A family is allocated again by taking it back from its advocate");
        }
        open.stage = stage.name();
        spells.note(viewer, open, new Step(What.STAGE, now.label(), stage.label(), ""));
        gate.record(viewer, Action.ALLOCATE, Id.of(open.family), "stage from " + now + " to " + stage);
        return Optional.empty();
    }

    @Override
    public Optional<String> close(Viewer viewer, Id<Family> family, Closing closing) {
        return transactions.required(() -> {
            gate.family(viewer, family, DECIDING);
            if (closing.ending().isBlank() || closing.reason().isBlank()) {
                return Optional.of("Say how the work ended, and why in a sentence");
            }
            var open = spells.openForChange(family);
            open.ifPresent(spell -> close(viewer, spell, closing));
            return open.isEmpty() ? Optional.of("This family is not worked with now") : Optional.empty();
        });
    }

    private void close(Viewer viewer, SpellRow open, Closing closing) {
        var today = Gate.today();
        advocates.endAll(open, today);
        open.close(today, closing);
        spells.note(viewer, open, new Step(What.CLOSED, "", closing.ending().strip(), closing.reason()));
        gate.record(viewer, Action.ALLOCATE, Id.of(open.family), "case closed: " + closing.ending().strip());
    }
}
