package org.together.casework.frontdoor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.casework.frontdoor.ReferralBook.Note;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.casework.LevelsOfNeed;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.Referral.State;
import org.together.core.frontdoor.Triage;
import org.together.core.record.Transactions;

/** What officers decide. Whoever comes second reads what was decided meanwhile, and changes nothing. */
@Component(service = Decisions.class)
public final class Decisions {
    static final String NO_SUCH = "There is no such referral, or you may not see it";

    private final Gate gate;
    private final ReferralBook book;
    private final Transactions transactions;
    private final LevelsOfNeed levels;
    private final ReferralFacts facts;
    private final OfficeHours hours;

    @Activate
    public Decisions(
            @Reference Gate gate,
            @Reference ReferralBook book,
            @Reference Transactions transactions,
            @Reference LevelsOfNeed levels,
            @Reference ReferralFacts facts,
            @Reference OfficeHours hours) {
        this.gate = gate;
        this.book = book;
        this.transactions = transactions;
        this.levels = levels;
        this.facts = facts;
        this.hours = hours;
    }

    Optional<String> allocate(Viewer viewer, Id<Referral> id) {
        return waiting(viewer, id, (by, row) -> {
            if (row.officer.equals(by.account())) {
                return Optional.empty();
            }
            var before = row.officerName;
            row.officer = by.account();
            row.officerName = by.name();
            note(by, row, before.isEmpty() ? "Taken to look at" : "Taken over from " + before, "");
            return Optional.empty();
        });
    }

    Optional<String> decide(Viewer viewer, Id<Referral> id, Triage triage) {
        return waiting(viewer, id, (by, row) -> {
            var fault = fault(triage);
            if (fault.isPresent()) {
                return fault;
            }
            row.decision = triage.decision().name();
            row.decisionReason = triage.reason().strip();
            row.level = triage.level();
            row.service = triage.service().strip();
            row.handLocality = triage.locality().orElse(null);
            row.officer = by.account();
            row.officerName = by.name();
            row.since = hours.now();
            row.state = (triage.decision().handsOver() ? State.HANDED_OVER : State.CLOSED).name();
            note(by, row, "Decided: " + told(triage), triage.reason().strip());
            facts.decided(by, row, told(triage), hours.now());
            return Optional.empty();
        });
    }

    private String told(Triage triage) {
        var where = triage.decision().handsOver()
                ? ", handed over to " + triage.service().strip() + triage.locality().map(place -> " in " + place).orElse("") + " at level "
                        + levels.title(triage.level())
                : "";
        return triage.decision().label() + where;
    }

    private Optional<String> fault(Triage triage) {
        if (triage.reason().isBlank()) {
            return Optional.of("Say why in a sentence");
        }
        if (triage.reason().length() > 4000) {
            return Optional.of("The reason must not be longer than 4,000 characters");
        }
        if (!triage.decision().handsOver()) {
            return Optional.empty();
        }
        if (triage.service().isBlank() || triage.service().length() > 300) {
            return Optional.of("Name the service that is asked to take the family on, in at most 300 characters");
        }
        return levels.find(triage.level()).isEmpty() ? Optional.of("Choose the level of need") : Optional.empty();
    }

    Optional<String> link(Viewer viewer, Id<Referral> id, Optional<Id<Family>> family) {
        return waiting(viewer, id, (by, row) -> {
            if (family.isEmpty()) {
                unlink(by, row);
                return Optional.empty();
            }
            var known = family.flatMap(one -> gate.ask(by, Action.TRIAGE, one));
            if (known.isEmpty()) {
                return Optional.of("That family is not in the record, or you may not see it");
            }
            row.chosen = 1;
            Intake.about(row, known.get(), "Chosen from the record by " + by.name() + ".");
            recognise(row, known.get());
            note(by, row, "Said to be about a family in the record", "");
            return Optional.empty();
        });
    }

    /** What was recognised for others than the viewer stays as it is. */
    private void unlink(Viewer viewer, ReferralRow row) {
        if (!gate.reach(viewer, Action.TRIAGE).leftOut().contains(Id.<Family>of(row.family))) {
            row.family = 0;
            row.chosen = 0;
            row.locality = null;
            row.familyReason = "";
            book.people(List.of(row.id)).values().forEach(people -> people.forEach(one -> one.person = 0));
        }
        note(viewer, row, "Said to be about nobody in the record", "");
    }

    private void recognise(ReferralRow row, Family family) {
        for (var one : book.people(List.of(row.id)).getOrDefault(row.id, List.of())) {
            var typed = one.told(false);
            one.person = family.members()
                    .filter(person -> Likeness.possible(typed, person).isPresent())
                    .findFirst()
                    .map(person -> person.id().value())
                    .orElse(0L);
        }
    }

    /** Runs it on a referral that waits for a decision and that the viewer may see. */
    private Optional<String> waiting(Viewer viewer, Id<Referral> id, BiFunction<Viewer, ReferralRow, Optional<String>> change) {
        gate.demand(viewer, Action.TRIAGE);
        var sight = Sight.within(gate.reach(viewer, Action.TRIAGE));
        return transactions.required(() -> {
            var row = book.locked(id).filter(sight::shows);
            if (row.isEmpty()) {
                return Optional.of(gate.refused(viewer, Action.TRIAGE, "referral:" + id, NO_SUCH));
            }
            return row.get().state.equals(State.WAITING.name()) ? change.apply(viewer, row.get()) : Optional.of(settled(row.get()));
        });
    }

    static String settled(ReferralRow row) {
        var what = Telling.decided(row, false).map(triage -> triage.decision().label()).orElse(State.valueOf(row.state).label());
        return row.officerName.isEmpty() ? "It was settled meanwhile: " + what : row.officerName + " decided meanwhile: " + what;
    }

    private void note(Viewer by, ReferralRow row, String what, String reason) {
        book.step(row, hours.now(), by, new Note(what, reason));
        gate.record(by, Action.TRIAGE, "referral:" + Id.of(row.id), what);
    }
}
