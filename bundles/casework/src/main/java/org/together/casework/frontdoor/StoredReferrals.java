package org.together.casework.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.frontdoor.Channel;
import org.together.core.frontdoor.KnownPerson;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.frontdoor.Queue;
import org.together.core.frontdoor.QueueLine;
import org.together.core.frontdoor.QueueQuery;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.ReferralForm;
import org.together.core.frontdoor.Referrals;
import org.together.core.frontdoor.RouteLine;
import org.together.core.frontdoor.Triage;

/** Referrals in tables of their own. */
@Component
public final class StoredReferrals implements Referrals {
    private final Gate gate;
    private final Intake intake;
    private final TriageQueue queue;
    private final Desk desk;
    private final Decisions decisions;
    private final HandOvers handOvers;
    private final Shelf shelf;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    @Activate
    public StoredReferrals(
            @Reference Gate gate,
            @Reference Intake intake,
            @Reference TriageQueue queue,
            @Reference Desk desk,
            @Reference Decisions decisions,
            @Reference HandOvers handOvers,
            @Reference Shelf shelf) {
        this.gate = gate;
        this.intake = intake;
        this.queue = queue;
        this.desk = desk;
        this.decisions = decisions;
        this.handOvers = handOvers;
        this.shelf = shelf;
    }

    @Override
    public Receipt take(Viewer viewer, ReferralForm form, Channel channel, String key) {
        return told(intake.take(viewer, form, channel, key));
    }

    @Override
    public Receipt take(Viewer viewer, ReferralForm form, Channel channel, Instant received) {
        return told(intake.take(viewer, form, channel, received));
    }

    @Override
    public List<KnownPerson> known(Viewer viewer, PersonReferred typed, int atMost) {
        return shelf.transactions().required(() -> new Recognition(gate).known(viewer, typed, atMost));
    }

    @Override
    public List<Fault> faults(ReferralForm form) {
        return intake.faults(form);
    }

    @Override
    public Queue queue(Viewer viewer, QueueQuery query) {
        return queue.queue(viewer, query);
    }

    @Override
    public Optional<Referral> find(Viewer viewer, Id<Referral> id) {
        return shelf.transactions().required(
                () -> shelf.seen(viewer, id).map(seen -> desk.referrals(List.of(seen.row()), seen.sight()).getFirst()));
    }

    @Override
    public Optional<QueueLine> line(Viewer viewer, Id<Referral> id) {
        return shelf.transactions().required(() -> shelf.seen(viewer, id)
                .filter(seen -> seen.sight().withReasons())
                .map(seen -> desk.lines(viewer, List.of(seen.row()), seen.sight()).getFirst()));
    }

    @Override
    public List<RouteLine> routes(Viewer viewer, Id<Referral> id) {
        gate.demand(viewer, Action.TRIAGE);
        return shelf.transactions().required(
                () -> shelf.seen(viewer, id).map(seen -> desk.routes(viewer, seen.row(), seen.sight())).orElse(List.of()));
    }

    @Override
    public Optional<String> allocate(Viewer viewer, Id<Referral> referral) {
        return told(decisions.allocate(viewer, referral));
    }

    @Override
    public Optional<String> link(Viewer viewer, Id<Referral> referral, Optional<Id<Family>> family) {
        return told(decisions.link(viewer, referral, family));
    }

    @Override
    public Optional<String> decide(Viewer viewer, Id<Referral> referral, Triage triage) {
        return told(decisions.decide(viewer, referral, triage));
    }

    @Override
    public List<QueueLine> handedOver(Viewer viewer) {
        gate.demand(viewer, Action.ALLOCATE);
        return shelf.transactions().required(() -> {
            var sight = handOvers.sight(viewer);
            var rows = shelf.handedOver().stream().filter(row -> HandOvers.isAsked(viewer, row) && sight.shows(row)).toList();
            gate.record(viewer, Action.ALLOCATE, "referrals", "Looked at hand-overs, shown: " + rows.size());
            return desk.lines(viewer, rows, sight);
        });
    }

    @Override
    public Optional<String> accept(Viewer viewer, Id<Referral> referral, String note) {
        return told(handOvers.accept(viewer, referral, note));
    }

    @Override
    public Optional<String> giveBack(Viewer viewer, Id<Referral> referral, String reason) {
        return told(handOvers.giveBack(viewer, referral, reason));
    }

    @Override
    public List<Referral> of(Viewer viewer, Id<Family> family) {
        return shelf.transactions().required(() -> {
            gate.family(viewer, family, Action.OPEN_FAMILY);
            gate.record(viewer, Action.OPEN_FAMILY, family, "Looked at its referrals");
            return desk.referrals(shelf.ofFamily(family), Sight.ofFamily(gate.reach(viewer, Action.OPEN_FAMILY), family));
        });
    }

    @Override
    public List<Referral> made(Viewer viewer, int atMost) {
        gate.demand(viewer, Action.REFER);
        return shelf.transactions().required(() -> {
            gate.record(viewer, Action.REFER, "referrals", "Looked at those they made");
            return desk.referrals(shelf.ofSender(viewer, atMost), Sight.ofMaker(gate.reach(viewer, Action.REFER)));
        });
    }

    @Override
    public Receipt bringFound(Viewer viewer, Id<Family> family, String why) {
        return told(intake.bringFound(viewer, family, why));
    }

    @Override
    public Runnable watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    private Receipt told(Receipt receipt) {
        if (receipt.isNew()) {
            watchers.forEach(Runnable::run);
        }
        return receipt;
    }

    private Optional<String> told(Optional<String> refusal) {
        if (refusal.isEmpty()) {
            watchers.forEach(Runnable::run);
        }
        return refusal;
    }
}
