package org.together.casework.frontdoor;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.frontdoor.Referral;
import org.together.core.record.Transactions;

/** Single referrals, for those who may see them: who triages, who is asked to accept, who made it. */
@Component(service = Shelf.class)
public final class Shelf {
    private final Gate gate;
    private final ReferralBook book;
    private final Transactions transactions;

    @Activate
    public Shelf(@Reference Gate gate, @Reference ReferralBook book, @Reference Transactions transactions) {
        this.gate = gate;
        this.book = book;
        this.transactions = transactions;
    }

    /** A referral and how much of it somebody may see. */
    record Seen(ReferralRow row, Sight sight) {}

    Transactions transactions() {
        return transactions;
    }

    /** Audited, whether there is one or not. */
    Optional<Seen> seen(Viewer viewer, Id<Referral> id) {
        var action = List.of(Action.TRIAGE, Action.ALLOCATE, Action.REFER).stream()
                .filter(one -> gate.may(viewer, one))
                .findFirst()
                .orElse(Action.REFER);
        gate.demand(viewer, action);
        return transactions.required(() -> {
            var seen = book.find(id).flatMap(row -> seen(viewer, row));
            gate.record(viewer, action, "referral:" + id, seen.isPresent() ? "Looked at it" : "Looked for it and was shown nothing");
            return seen;
        });
    }

    private Optional<Seen> seen(Viewer viewer, ReferralRow row) {
        if (gate.may(viewer, Action.TRIAGE)) {
            var sight = Sight.within(gate.reach(viewer, Action.TRIAGE));
            if (sight.shows(row)) {
                return Optional.of(new Seen(row, sight));
            }
        }
        if (gate.may(viewer, Action.ALLOCATE) && !row.service.isEmpty() && HandOvers.isAsked(viewer, row)) {
            var sight = Sight.asked(gate.reach(viewer, Action.ALLOCATE));
            if (sight.shows(row)) {
                return Optional.of(new Seen(row, sight));
            }
        }
        return row.sender.equals(viewer.account()) && gate.may(viewer, Action.REFER)
                ? Optional.of(new Seen(row, Sight.ofMaker(gate.reach(viewer, Action.REFER))))
                : Optional.empty();
    }

    List<ReferralRow> handedOver() {
        return book.handedOver();
    }

    List<ReferralRow> ofFamily(Id<Family> family) {
        return book.ofFamily(family.value());
    }

    List<ReferralRow> ofSender(Viewer viewer, int atMost) {
        return book.ofSender(viewer.account(), atMost);
    }
}
