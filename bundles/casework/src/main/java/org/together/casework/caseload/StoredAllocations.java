package org.together.casework.caseload;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.casework.caseload.ChangeRow.Step;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.caseload.Allocation;
import org.together.core.caseload.Allocations;
import org.together.core.caseload.Proposal;
import org.together.core.caseload.Proposal.Wish;
import org.together.core.casework.Advocate;
import org.together.core.casework.CaseChange.What;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** Allocates families; one has one advocate, whoever else decides at the same moment. */
@Component
public final class StoredAllocations implements Allocations {
    private static final String NOT_WORKED_WITH = "This family is not worked with now: begin a case first";

    private final Spells spells;
    private final AdvocateFacts facts;
    private final Roster roster;
    private final Covers covers;
    private final Proposals proposals;
    private final Transactions transactions;
    private final Gate gate;

    @Activate
    public StoredAllocations(
            @Reference Spells spells,
            @Reference AdvocateFacts facts,
            @Reference Roster roster,
            @Reference Covers covers,
            @Reference Proposals proposals,
            @Reference Transactions transactions,
            @Reference Gate gate) {
        this.spells = spells;
        this.facts = facts;
        this.roster = roster;
        this.covers = covers;
        this.proposals = proposals;
        this.transactions = transactions;
        this.gate = gate;
    }

    @Override
    public Optional<String> allocate(Viewer viewer, Id<Family> id, Allocation allocation) {
        return transactions.required(() -> {
            var family = gate.family(viewer, id, Action.ALLOCATE);
            var spell = spells.openForChange(id);
            var chosen = roster.advocate(viewer, allocation.account());
            if (spell.isEmpty() || chosen.isEmpty()) {
                return Optional.of(spell.isEmpty() ? NOT_WORKED_WITH : "There is no such advocate");
            }
            var refusal = refusal(family, spell.get(), chosen.get(), allocation);
            if (refusal.isEmpty()) {
                allocate(viewer, spell.get(), chosen.get(), allocation);
            }
            return refusal;
        });
    }

    private Optional<String> refusal(Family family, SpellRow spell, Advocate chosen, Allocation allocation) {
        if (allocation.reason().isBlank()) {
            return Optional.of("Say why in a sentence");
        }
        if (allocation.from().isAfter(Gate.today()) || allocation.from().isBefore(spell.begun)) {
            return Optional.of("The first day must be between the beginning of the case and today");
        }
        var now = facts.current(spell).map(row -> row.account);
        if (!now.equals(allocation.insteadOf())) {
            return Optional.of("Somebody else has allocated this family meanwhile: look again");
        }
        return now.filter(chosen.account()::equals).isPresent()
                ? Optional.of(chosen.name() + " is the family's advocate already")
                : closedTo(chosen, family);
    }

    /** A restricted family stays closed to an advocate whom nobody has named. */
    private Optional<String> closedTo(Advocate chosen, Family family) {
        return gate.isHiddenFrom(Covers.asViewer(chosen), family.id())
                ? Optional.of(chosen.name() + " may not see this restricted record. Information governance must name them first")
                : Optional.empty();
    }

    private void allocate(Viewer viewer, SpellRow spell, Advocate chosen, Allocation allocation) {
        var before = facts.current(spell);
        before.ifPresent(row -> facts.end(row, allocation.from().minusDays(1)));
        facts.endCovers(spell, Gate.today().minusDays(1));
        facts.begin(viewer, spell, chosen, allocation.from());
        var was = before.map(row -> row.name).orElse("");
        spells.note(viewer, spell, new Step(What.ADVOCATE, was, chosen.name(), allocation.reason()));
        gate.record(viewer, Action.ALLOCATE, Id.of(spell.family), "advocate: " + chosen.account());
        covers.meanwhile(viewer, spell, chosen);
    }

    @Override
    public List<Proposal> proposals(Viewer viewer, Id<Family> id, Wish wish) {
        return transactions.required(() -> {
            var family = gate.family(viewer, id, Action.ALLOCATE);
            return proposals.of(viewer, family, wish);
        });
    }

    @Override
    public Optional<String> release(Viewer viewer, Id<Family> id, String reason) {
        return transactions.required(() -> {
            gate.family(viewer, id, Action.ALLOCATE);
            if (reason.isBlank()) {
                return Optional.of("Say why in a sentence");
            }
            var spell = spells.openForChange(id);
            var now = spell.flatMap(facts::current);
            now.ifPresent(row -> release(viewer, spell.get(), row, reason));
            return now.isEmpty() ? Optional.of("This family has no advocate") : Optional.empty();
        });
    }

    private void release(Viewer viewer, SpellRow spell, AllocationRow row, String reason) {
        facts.end(row, Gate.today().minusDays(1));
        facts.endCovers(spell, Gate.today().minusDays(1));
        spells.note(viewer, spell, new Step(What.ADVOCATE, row.name, "", reason));
        gate.record(viewer, Action.ALLOCATE, Id.of(spell.family), "taken back from " + row.account);
    }
}
