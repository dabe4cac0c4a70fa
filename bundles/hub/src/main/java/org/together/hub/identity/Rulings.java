package org.together.hub.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.family.Id;
import org.together.core.identity.Ruling;
import org.together.hub.load.Bookkeeping;
import org.together.hub.load.Doorkeeper;
import org.together.hub.load.HubSettings;
import org.together.hub.load.StoredLoads;
import org.together.hub.match.Matching.Decided;
import org.together.hub.record.Decisions;

/**
 * Decisions, kept and followed in one transaction while no load works. While one does, a decision is kept at once and stays pending;
 * people follow when the load has ended, or after the next start.
 */
final class Rulings {
    static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Logger LOG = LoggerFactory.getLogger(Rulings.class);

    private final Bookkeeping books;
    private final Doorkeeper door;
    private final HubSettings settings;
    private final StoredLoads loads;
    private final Curtain curtain;
    private final ExecutorService after =
            Executors.newSingleThreadExecutor(work -> Thread.ofPlatform().name("together-decisions").daemon().unstarted(work));

    /** What decisions are kept with. */
    record Tools(Bookkeeping books, Doorkeeper door, HubSettings settings, StoredLoads loads) {}

    Rulings(Tools tools, Curtain curtain) {
        books = tools.books();
        door = tools.door();
        settings = tools.settings();
        loads = tools.loads();
        this.curtain = curtain;
        if (!pending().isEmpty()) {
            follow();
        }
    }

    void stop() {
        after.shutdown();
    }

    /** What somebody decides; {@code pairs} is asked inside the transaction. */
    record Deed(Viewer viewer, String what, String note, Supplier<List<Decided>> pairs) {}

    Ruling keep(Deed deed) {
        return now(() -> kept(deed, false)).orElseGet(() -> {
            var kept = books.whole(() -> kept(deed, true));
            follow();
            return kept;
        });
    }

    /** Keeps what changes nobody. */
    Ruling note(Deed deed) {
        var noted = books.whole(() -> written(deed, false, deed.pairs().get()));
        books.tell();
        return noted;
    }

    private <T> Optional<T> now(Supplier<T> work) {
        return curtain.behind(() -> loads.aloneWithin(PATIENCE, () -> books.linked(work)));
    }

    private Ruling kept(Deed deed, boolean isPending) {
        var pairs = deed.pairs().get();
        var made = written(deed, isPending, pairs);
        if (!isPending) {
            settle(identities(pairs), made.id());
        }
        return made;
    }

    private Ruling written(Deed deed, boolean isPending, List<Decided> pairs) {
        var viewer = deed.viewer();
        door.demand(viewer, Action.LINK_PEOPLE);
        var made = new Ruling(Id.next(), deed.what(), moment(), viewer.account(), deed.note().strip(), Optional.empty(), isPending);
        new Decisions(books.ledger()).add(made, pairs);
        door.record(viewer, Action.LINK_PEOPLE, "decision " + made.id(), deed.what() + ", " + pairs.size() + " pairs of descriptions");
        return made;
    }

    /** Inside a transaction that is undone afterwards. */
    void rehearse(Viewer viewer, List<Decided> pairs) {
        var tried = new Ruling(Id.next(), "tried", moment(), viewer.account(), "", Optional.empty(), false);
        new Decisions(books.ledger()).add(tried, pairs);
        settle(identities(pairs), tried.id());
    }

    /** {@code mayKnow}: whether the viewer may know of all that a decision is about. False when people follow later. */
    boolean undo(Viewer viewer, Id<Ruling> ruling, Predicate<Set<Long>> mayKnow) {
        return now(() -> undone(viewer, ruling, mayKnow, false)).orElseGet(() -> {
            books.whole(() -> undone(viewer, ruling, mayKnow, true));
            follow();
            return false;
        });
    }

    private boolean undone(Viewer viewer, Id<Ruling> ruling, Predicate<Set<Long>> mayKnow, boolean isPending) {
        door.demand(viewer, Action.LINK_PEOPLE);
        var decisions = new Decisions(books.ledger());
        var about = decisions.identitiesOf(ruling);
        if (!mayKnow.test(about) || !decisions.undo(ruling, moment(), viewer.account(), isPending)) {
            throw new NoSuchElementException("There is no such decision, or it was undone already.");
        }
        if (!isPending) {
            settle(about, ruling);
        }
        door.record(viewer, Action.LINK_PEOPLE, "decision " + ruling, "undone");
        return true;
    }

    private void follow() {
        books.tell();
        after.execute(this::catchUp);
    }

    private List<Id<Ruling>> pending() {
        return books.whole(() -> new Decisions(books.ledger()).pending());
    }

    private void catchUp() {
        loads.alone(() -> {
            pending().forEach(this::catchUp);
            return true;
        });
    }

    private void catchUp(Id<Ruling> ruling) {
        try {
            curtain.behind(() -> books.linked(() -> {
                var decisions = new Decisions(books.ledger());
                settle(decisions.identitiesOf(ruling), ruling);
                decisions.followed(ruling);
                return true;
            }));
        } catch (RuntimeException failed) {
            LOG.error("People do not follow decision {} yet; it is tried again with the next one and after a restart", ruling, failed);
        }
    }

    private static Set<Long> identities(Collection<Decided> pairs) {
        return pairs.stream().flatMap(pair -> List.of(pair.one(), pair.other()).stream()).collect(Collectors.toSet());
    }

    private void settle(Set<Long> identities, Id<Ruling> because) {
        books.workshop(settings, "decision " + because).settle(identities);
    }

    private static Instant moment() {
        return Clock.systemUTC().instant();
    }
}
