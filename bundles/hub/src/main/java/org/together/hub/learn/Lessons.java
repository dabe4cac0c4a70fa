package org.together.hub.learn;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.Progress;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.identity.Weights;
import org.together.hub.load.Bookkeeping;
import org.together.hub.load.Doorkeeper;
import org.together.hub.load.HubSettings;
import org.together.hub.load.StoredLoads;
import org.together.hub.match.WeighedMatching;
import org.together.hub.record.Identities;
import org.together.hub.record.Measures;
import org.together.linkage.Entry;
import org.together.linkage.Measure;

/**
 * Learns by what records are to be weighed, from the descriptions that the hub holds, and keeps it as a new version that
 * counts from the next load on. What may not be trusted is not kept: then all stays as it was.
 */
@Component(service = {Weights.class, Lessons.class})
public class Lessons implements Weights {
    private static final int MOST = 50_000;
    private static final int TOLD_EVERY = 1_000;

    private final Bookkeeping books;
    private final Doorkeeper door;
    private final HubSettings settings;
    private final StoredLoads loads;
    private final AtomicBoolean isLearning = new AtomicBoolean();

    @Activate
    public Lessons(
            @Reference Bookkeeping books, @Reference Doorkeeper door, @Reference HubSettings settings, @Reference StoredLoads loads) {
        this.books = books;
        this.door = door;
        this.settings = settings;
        this.loads = loads;
    }

    @Override
    public List<Weights.Version> versions(Viewer viewer) {
        door.demand(viewer, Action.LINK_PEOPLE);
        return books.whole(() -> new Measures(books.ledger()).versions().stream()
                .map(one -> new Weights.Version(one.number(), one.learned(), one.by(), one.records()))
                .toList());
    }

    @Override
    public boolean isDue(Viewer viewer) {
        door.demand(viewer, Action.LINK_PEOPLE);
        return books.whole(() -> {
            var measures = new Measures(books.ledger());
            return measures.newestLoad().isAfter(measures.newest().map(Measures.Version::learned).orElse(Instant.EPOCH));
        });
    }

    @Override
    public Outcome learn(Viewer viewer, Progress progress) {
        door.demand(viewer, Action.LINK_PEOPLE);
        if (!isLearning.compareAndSet(false, true)) {
            return new Outcome(0, 0, List.of("it is being learned already: wait until that has ended"));
        }
        try {
            return learned(viewer, progress);
        } finally {
            isLearning.set(false);
        }
    }

    private Outcome learned(Viewer viewer, Progress progress) {
        var entries = entries(progress);
        var learned = Measure.learnedFrom(entries);
        var troubles = learned.troubles();
        if (!troubles.isEmpty()) {
            books.whole(() -> {
                door.record(viewer, Action.LINK_PEOPLE, "weights", "learned from " + entries.size() + " descriptions, not used");
                return true;
            });
        }
        return new Outcome(troubles.isEmpty() ? keep(viewer, learned) : 0, entries.size(), troubles);
    }

    /** All, or some of very many: which, does not depend on what they say. */
    private List<Entry> entries(Progress progress) {
        return books.whole(() -> {
            var identities = new Identities(books.ledger().neverWaiting());
            var all = identities.count();
            var share = Math.max(1, (int) ((all + MOST - 1) / MOST));
            var read = new AtomicLong();
            var entries = new ArrayList<Entry>();
            identities.each(one -> {
                if (read.incrementAndGet() % TOLD_EVERY == 0) {
                    progress.at(read.get(), all);
                }
                if (Math.floorMod(Long.hashCode(one.id() * 0x9E3779B97F4A7C15L), share) == 0) {
                    entries.add(WeighedMatching.entry(one));
                }
            });
            return entries;
        });
    }

    /** The weights change between two loads, never in one. */
    private int keep(Viewer viewer, Measure learned) {
        return loads.alone(() -> books.linked(() -> {
            var measures = new Measures(books.ledger());
            var number = measures.newest().map(Measures.Version::number).orElse(0) + 1;
            measures.keep(new Measures.Version(number, Clock.systemUTC().instant(), viewer.account(), learned.records()), learned);
            books.weighBy(learned, settings);
            door.record(viewer, Action.LINK_PEOPLE, "weights " + number, "learned from " + learned.records() + " descriptions");
            return number;
        }));
    }
}
