package org.together.hub.learn;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
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
@Component(service = Lessons.class)
public class Lessons {
    private static final int MOST = 50_000;

    private final Bookkeeping books;
    private final Doorkeeper door;
    private final HubSettings settings;
    private final StoredLoads loads;

    @Activate
    public Lessons(
            @Reference Bookkeeping books, @Reference Doorkeeper door, @Reference HubSettings settings, @Reference StoredLoads loads) {
        this.books = books;
        this.door = door;
        this.settings = settings;
        this.loads = loads;
    }

    /** What came of learning: the version that was kept, 0 for none, and what speaks against what was learned. */
    public record Outcome(int version, long records, List<String> troubles) {}

    /** Whether a file came in since it was last learned. */
    public boolean isDue() {
        return books.whole(() -> {
            var measures = new Measures(books.ledger());
            return measures.newestLoad().isAfter(measures.newest().map(Measures.Version::learned).orElse(Instant.EPOCH));
        });
    }

    public Outcome learn(Viewer viewer) {
        var entries = entries();
        var learned = Measure.learnedFrom(entries);
        var troubles = learned.troubles();
        return new Outcome(troubles.isEmpty() ? keep(viewer, learned) : 0, entries.size(), troubles);
    }

    /** All, or some of very many: which, does not depend on what they say. */
    private List<Entry> entries() {
        return books.whole(() -> {
            var identities = new Identities(books.ledger().neverWaiting());
            var share = Math.max(1, (int) ((identities.count() + MOST - 1) / MOST));
            var entries = new ArrayList<Entry>();
            identities.each(one -> {
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
