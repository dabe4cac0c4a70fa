package org.together.casework.frontdoor;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.casework.frontdoor.ReferralBook.Note;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.casework.Cases;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.Referral.State;
import org.together.core.frontdoor.TriageDecision;
import org.together.core.identification.Identifications;
import org.together.core.identification.IdentifiedFamily;
import org.together.core.record.Transactions;

/**
 * Accepting and returning. Work with the family begins when somebody has accepted it: until then the access team has it, so a family that
 * is returned is never on a caseload that nobody has.
 */
@Component(service = HandOvers.class)
public final class HandOvers {
    private static final int LONGEST = 4000;

    private final Gate gate;
    private final ReferralBook book;
    private final Transactions transactions;
    private final Cases cases;
    private final Identifications identifications;
    private final NewPeople newPeople;
    private final OfficeHours hours;

    @Activate
    public HandOvers(
            @Reference Gate gate,
            @Reference ReferralBook book,
            @Reference Transactions transactions,
            @Reference Cases cases,
            @Reference Identifications identifications,
            @Reference NewPeople newPeople,
            @Reference OfficeHours hours) {
        this.gate = gate;
        this.book = book;
        this.transactions = transactions;
        this.cases = cases;
        this.identifications = identifications;
        this.newPeople = newPeople;
        this.hours = hours;
    }

    /** The manager of that locality, or any where none was named; before that, and once it was returned, of the family's own. */
    static boolean isAsked(Viewer viewer, ReferralRow row) {
        var place = row.state.equals(State.WAITING.name()) ? row.locality : row.handLocality;
        return place == null || viewer.localities().isEmpty() || viewer.localities().contains(place);
    }

    Sight sight(Viewer viewer) {
        return Sight.asked(gate.reach(viewer, Action.ALLOCATE));
    }

    Optional<String> giveBack(Viewer viewer, Id<Referral> id, String reason) {
        gate.demand(viewer, Action.ALLOCATE);
        if (reason.isBlank() || reason.length() > LONGEST) {
            return Optional.of("Say why in a sentence, so that the access team can find a better way");
        }
        return transactions.required(() -> {
            var row = book.locked(id).filter(one -> isAsked(viewer, one) && sight(viewer).shows(one));
            var notNow = notNow(viewer, id, row);
            if (notNow.isPresent()) {
                return notNow;
            }
            giveBack(viewer, row.get(), reason.strip());
            return Optional.<String>empty();
        });
    }

    private void giveBack(Viewer viewer, ReferralRow row, String reason) {
        var service = row.service;
        row.state = State.WAITING.name();
        row.since = hours.now();
        row.returns++;
        row.officer = "";
        row.officerName = "";
        row.decision = "";
        row.decisionReason = "";
        row.level = "";
        row.service = "";
        row.handLocality = null;
        note(viewer, row, "Returned by " + service + timesInAll(row.returns), reason);
    }

    private static String timesInAll(int returns) {
        return returns == 1 ? "" : " (returned " + (returns == 2 ? "twice" : returns + " times") + " in all)";
    }

    Optional<String> accept(Viewer viewer, Id<Referral> id, String remark) {
        gate.demand(viewer, Action.ALLOCATE);
        var refusal = transactions.required(() -> refusal(viewer, id, book.find(id)));
        if (refusal.isPresent()) {
            return refusal;
        }
        var family = transactions.required(() -> family(id));
        var entered = family.or(() -> enter(id));
        return transactions.required(() -> {
            var row = book.locked(id);
            var late = refusal(viewer, id, row);
            if (late.isEmpty()) {
                accept(viewer, row.orElseThrow(), entered, remark.strip());
            }
            return late;
        });
    }

    private Optional<String> notNow(Viewer viewer, Id<Referral> id, Optional<ReferralRow> row) {
        if (row.isEmpty()) {
            return Optional.of(gate.refused(viewer, Action.ALLOCATE, "referral:" + id, Decisions.NO_SUCH));
        }
        return row.filter(one -> !one.state.equals(State.HANDED_OVER.name())).map(Decisions::settled);
    }

    private Optional<String> refusal(Viewer viewer, Id<Referral> id, Optional<ReferralRow> found) {
        var row = found.filter(one -> isAsked(viewer, one) && sight(viewer).shows(one));
        var notNow = notNow(viewer, id, row);
        if (notNow.isPresent()) {
            return notNow;
        }
        var family = shown(viewer, row.get());
        return family.isPresent() && gate.ask(viewer, Action.ALLOCATE, family.get().id()).isEmpty()
                ? Optional.of("The family is outside the part of the area where you work: return the referral, saying so")
                : Optional.empty();
    }

    private Optional<Family> shown(Viewer viewer, ReferralRow row) {
        return row.family == 0 || sight(viewer).isKept(row.family) ? Optional.empty() : gate.inRecord(Id.<Family>of(row.family));
    }

    private Optional<Id<Family>> family(Id<Referral> id) {
        return book.find(id).filter(row -> row.family != 0).map(row -> Id.of(row.family));
    }

    /** In a transaction of its own, as every load. */
    private Optional<Id<Family>> enter(Id<Referral> id) {
        var row = transactions.required(() -> book.find(id).orElseThrow());
        var people = transactions.required(() -> book.people(List.of(row.id)).getOrDefault(row.id, List.of()));
        return newPeople.enter(row, people);
    }

    private void accept(Viewer viewer, ReferralRow row, Optional<Id<Family>> family, String remark) {
        row.state = State.ACCEPTED.name();
        row.since = hours.now();
        note(viewer, row, "Accepted by " + row.service, remark);
        if (row.family == 0) {
            family.flatMap(gate::inRecord).ifPresent(known -> {
                Intake.about(row, known, "Taken into the record from this referral.");
                newPeople.tell(viewer, row, hours.now());
            });
        }
        var known = shown(viewer, row).filter(one -> gate.may(viewer, Action.ALLOCATE, one).isAllowed());
        known.ifPresent(one -> begin(viewer, row, one));
        if (known.isEmpty()) {
            note(viewer, row, "Work not begun yet: the people form no family in the record", "");
        }
    }

    private void begin(Viewer viewer, ReferralRow row, Family family) {
        var reason = TriageDecision.valueOf(row.decision).label() + ": " + row.decisionReason;
        var programme = identifications.of(viewer, family.id()).stream()
                .filter(found -> found.verdict().qualifies())
                .map(IdentifiedFamily::programme)
                .findFirst();
        cases.begin(viewer, family.id(), new Cases.Beginning(row.level, programme, reason));
        row.caseBegun = 1;
    }

    private void note(Viewer by, ReferralRow row, String what, String reason) {
        book.step(row, hours.now(), by, new Note(what, reason));
        gate.record(by, Action.ALLOCATE, "referral:" + Id.of(row.id), what);
    }
}
