package org.together.casework.missed;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.casework.missed.Look.Deeds;
import org.together.core.Progress;
import org.together.core.access.Action;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.identification.Identifications;
import org.together.core.missed.MissedOpportunities;
import org.together.core.missed.MissedOpportunity;
import org.together.core.missed.MissedOpportunity.Kind;
import org.together.core.missed.MissedPage;
import org.together.core.missed.MissedQuery;
import org.together.core.record.FamilyReader;
import org.together.core.record.Transactions;

/** The last look's families in a table, without those who are led or worked with by now. */
@Component(service = {MissedOpportunities.class, StoredMissed.class})
public final class StoredMissed implements MissedOpportunities {
    private static final int ALL = 100_000;

    private final EntityManager rows;
    private final Transactions transactions;
    private final Gate gate;
    private final FamilyReader families;
    private final Identifications identifications;
    private final Measure measure;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Optional<UnderWay> underWay = Optional.empty();

    @Activate
    public StoredMissed(
            @Reference(target = "(rows=case)") EntityManager rows,
            @Reference Transactions transactions,
            @Reference Gate gate,
            @Reference FamilyReader families,
            @Reference Identifications identifications,
            @Reference Measure measure) {
        this.rows = rows;
        this.transactions = transactions;
        this.gate = gate;
        this.families = families;
        this.identifications = identifications;
        this.measure = measure;
    }

    @Override
    public MissedPage list(Viewer viewer, MissedQuery query) {
        var reach = gate.reach(viewer, Action.LIST_IDENTIFIED);
        return transactions.required(() -> {
            var all = Standing.within(reach);
            var asked = all.narrowed(query);
            var lines = told(asked.on(rows).setFirstResult(query.skip()).setMaxResults(query.atMost()).getResultList());
            gate.record(viewer, Action.LIST_IDENTIFIED, "missed opportunities", lines.size() + " families shown");
            return new MissedPage(lines, asked.count(rows), counts(all), all.localities(rows), looked());
        });
    }

    private Map<Kind, Long> counts(Standing all) {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        for (var kind : Kind.values()) {
            counts.put(kind, all.narrowed(MissedQuery.ALL.of(Optional.of(kind))).count(rows));
        }
        return counts;
    }

    @Override
    public List<MissedOpportunity> export(Viewer viewer, MissedQuery query) {
        var reach = gate.reach(viewer, Action.EXPORT);
        gate.demand(viewer, Action.LIST_IDENTIFIED);
        return transactions.required(() -> {
            var lines = told(Standing.within(reach).narrowed(query).on(rows).setMaxResults(ALL).getResultList());
            gate.record(viewer, Action.EXPORT, "missed opportunities", lines.size() + " families");
            return lines;
        });
    }

    private List<MissedOpportunity> told(List<MissedRow> found) {
        var ids = found.stream().map(row -> row.family).distinct().toList();
        var known = gate.forSums(ids.stream().map(Id::<Family>of).toList()).stream()
                .collect(Collectors.toMap(family -> family.id().value(), Family::name));
        var inQueue = new Contacts(rows).inQueue(ids);
        return found.stream()
                .filter(row -> known.containsKey(row.family))
                .map(row -> new MissedOpportunity(
                        Id.of(row.family),
                        known.get(row.family),
                        Optional.ofNullable(row.locality),
                        row.kind(),
                        row.reason,
                        row.weight,
                        row.since,
                        inQueue.contains(row.family)))
                .toList();
    }

    @Override
    public String measure() {
        return measure.inWords();
    }

    @Override
    public void lookAgain(Viewer viewer, Progress progress) {
        gate.demand(viewer, Action.IDENTIFY);
        look(progress);
        transactions.run(() -> gate.record(viewer, Action.IDENTIFY, "missed opportunities", "Went through the record"));
    }

    @Override
    public Optional<UnderWay> underWay() {
        return underWay;
    }

    /** When the record was last gone through. */
    Optional<Instant> lookedAt() {
        return transactions.required(this::looked);
    }

    private Optional<Instant> looked() {
        return rows.createQuery("select max(l.looked) from LookRow l", Instant.class).getResultStream()
                .flatMap(java.util.stream.Stream::ofNullable)
                .findFirst();
    }

    /** Reads the whole record outside any transaction of its own, then replaces the list. */
    void look(Progress progress) {
        if (!looking.tryLock()) {
            throw new Refused("Somebody goes through the record already; the list is new in a moment");
        }
        try {
            underWay = Optional.of(new UnderWay(0, 0));
            var today = Gate.today();
            var contacts = new Contacts(rows);
            var deeds = transactions.required(() -> new Deeds(
                    contacts.bounced(measure.bounces(), measure.bouncedSince(today)), contacts.acted(measure.risenSince(today))));
            var found = new Look(families, identifications, measure, today).through(deeds, new Told(progress));
            transactions.run(() -> replace(found));
        } finally {
            underWay = Optional.empty();
            looking.unlock();
        }
    }

    /** Remembers how far it is, for whoever opens the list meanwhile. */
    private final class Told implements Progress {
        private final Progress asked;

        Told(Progress asked) {
            this.asked = asked;
        }

        @Override
        public void at(long done, long total) {
            underWay = Optional.of(new UnderWay(done, total));
            asked.at(done, total);
        }

        @Override
        public boolean isCancelled() {
            return asked.isCancelled();
        }
    }

    private void replace(List<MissedRow> found) {
        rows.createQuery("delete from MissedRow m").executeUpdate();
        rows.createQuery("delete from LookRow l").executeUpdate();
        found.forEach(rows::persist);
        rows.persist(LookRow.of(Clock.systemUTC().instant(), found.size()));
        rows.flush();
    }
}
