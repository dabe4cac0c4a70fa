package org.together.hub.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.identity.Description;
import org.together.core.identity.Doubt;
import org.together.core.identity.Effect;
import org.together.core.identity.Identities;
import org.together.core.identity.Likeness;
import org.together.core.identity.PersonIdentity;
import org.together.core.identity.Ruling;
import org.together.core.identity.Verdict;
import org.together.core.record.FamilyReader;
import org.together.hub.load.Bookkeeping;
import org.together.hub.load.Doorkeeper;
import org.together.hub.load.HubSettings;
import org.together.hub.load.StoredLoads;
import org.together.hub.match.Identity;
import org.together.hub.match.Matching.Decided;
import org.together.hub.record.Decisions;

/** Decisions kept in the hub's tables; what they change is changed in their transaction, and no load works meanwhile. */
@Component
public class StoredIdentities implements Identities {
    private final Bookkeeping books;
    private final Doorkeeper door;
    private final HubSettings settings;
    private final StoredLoads loads;
    private final FamilyReader families;

    @Activate
    public StoredIdentities(
            @Reference Bookkeeping books,
            @Reference Doorkeeper door,
            @Reference HubSettings settings,
            @Reference StoredLoads loads,
            @Reference FamilyReader families) {
        this.books = books;
        this.door = door;
        this.settings = settings;
        this.loads = loads;
        this.families = families;
    }

    private Queue queue(Viewer viewer) {
        door.demand(viewer, Action.LINK_PEOPLE);
        return new Queue(books, families, door.reach(viewer, Action.LINK_PEOPLE), viewer.account());
    }

    @Override
    public List<Doubt> doubts(Viewer viewer, int atMost) {
        fill();
        return books.whole(() -> queue(viewer).next(atMost));
    }

    /** Once after a start; only then a load may have to be waited for. */
    private void fill() {
        if (!books.isFilled()) {
            loads.alone(() -> {
                books.fill(settings);
                return true;
            });
        }
    }

    @Override
    public long open(Viewer viewer) {
        return books.whole(() -> queue(viewer).size());
    }

    @Override
    public Optional<Effect> effect(Viewer viewer, Id<Description> one, Id<Description> other, Verdict verdict) {
        var seen = books.whole(() -> queue(viewer).find(List.of(one.value(), other.value())));
        if (seen.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(loads.alone(() -> Rehearsal.of(books, () -> {
            var before = new Scene(books.ledger(), families, seen.values());
            take(new Ruling(Id.next(), verdict.label(), now(), viewer.account(), "", Optional.empty()), pairs(seen.values(), verdict));
            return before.until(new Scene(books.ledger(), families, before.identities()));
        })));
    }

    @Override
    public Ruling decide(Viewer viewer, Id<Description> one, Id<Description> other, Verdict verdict) {
        return ruled(viewer, verdict.label(), "", () -> {
            var seen = queue(viewer).find(List.of(one.value(), other.value()));
            if (seen.size() < 2) {
                throw new NoSuchElementException("There are no such descriptions, or you may not see them.");
            }
            return pairs(seen.values(), verdict);
        });
    }

    private List<Decided> pairs(Collection<Identity> two, Verdict verdict) {
        var ids = two.stream().map(Identity::id).sorted().toList();
        if (verdict == Verdict.SAME) {
            return Pairs.joined(of(two.stream().map(Identity::person).collect(Collectors.toSet())));
        }
        return List.of(new Decided(ids.get(0), ids.get(1), false));
    }

    private Set<Long> of(Collection<Long> people) {
        return new org.together.hub.record.Identities(books.ledger()).ofPeople(people).keySet();
    }

    /** Finds out which pairs are meant, inside the transaction. */
    private interface Meant {
        List<Decided> pairs();
    }

    private Ruling ruled(Viewer viewer, String what, String note, Meant meant) {
        return loads.alone(() -> books.linked(() -> {
            door.demand(viewer, Action.LINK_PEOPLE);
            var made = new Ruling(Id.next(), what, now(), viewer.account(), note.strip(), Optional.empty());
            var pairs = meant.pairs();
            take(made, pairs);
            door.record(viewer, Action.LINK_PEOPLE, "decision " + made.id(), what + ", " + pairs.size() + " pairs of descriptions");
            return made;
        }));
    }

    private void take(Ruling ruling, List<Decided> pairs) {
        new Decisions(books.ledger()).add(ruling, pairs);
        settle(pairs.stream().flatMap(pair -> List.of(pair.one(), pair.other()).stream()).collect(Collectors.toSet()), ruling.id());
    }

    private void settle(Set<Long> identities, Id<Ruling> because) {
        books.workshop(settings, "decision " + because).settle(identities);
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    @Override
    public Optional<PersonIdentity> of(Viewer viewer, Id<Person> person) {
        fill();
        return books.whole(() -> queue(viewer).person(person));
    }

    @Override
    public Optional<Id<Person>> personOf(Viewer viewer, Id<Description> description) {
        return books.whole(() -> queue(viewer).find(List.of(description.value())).values().stream()
                .findFirst()
                .map(one -> Id.<Person>of(one.person())));
    }

    @Override
    public Optional<Likeness> explain(Viewer viewer, Id<Description> one, Id<Description> other) {
        return books.whole(() -> {
            var queue = queue(viewer);
            var seen = queue.find(List.of(one.value(), other.value()));
            return seen.size() < 2 ? Optional.empty() : queue.likeness(one.value(), other.value());
        });
    }

    @Override
    public Ruling split(Viewer viewer, Id<Person> person, Set<Id<Description>> away, String note) {
        return ruled(viewer, "split", note, () -> {
            var all = visible(viewer, Set.of(person.value()));
            var leaving = away.stream().map(Id::value).filter(all::contains).collect(Collectors.toSet());
            all.removeAll(leaving);
            if (leaving.isEmpty() || all.isEmpty()) {
                throw new IllegalArgumentException("Choose some of the person's descriptions, and leave at least one.");
            }
            return Pairs.split(leaving, all);
        });
    }

    @Override
    public Ruling join(Viewer viewer, Id<Person> one, Id<Person> other, String note) {
        return ruled(viewer, "join", note, () -> {
            var both = Set.of(one.value(), other.value());
            visible(viewer, Set.of(one.value()));
            visible(viewer, Set.of(other.value()));
            return Pairs.joined(of(both));
        });
    }

    private Set<Long> visible(Viewer viewer, Set<Long> people) {
        var sight = queue(viewer).sight();
        var all = new HashSet<>(of(sight.of(people)));
        if (all.isEmpty()) {
            throw new NoSuchElementException("There is no such person, or you may not see them.");
        }
        return all;
    }

    @Override
    public void undo(Viewer viewer, Id<Ruling> ruling) {
        loads.alone(() -> books.linked(() -> {
            var decisions = new Decisions(books.ledger());
            var about = decisions.identitiesOf(ruling);
            if (queue(viewer).find(about).size() < about.size() || !decisions.undo(ruling, now(), viewer.account())) {
                throw new NoSuchElementException("There is no such decision, or it was undone already.");
            }
            settle(about, ruling);
            door.record(viewer, Action.LINK_PEOPLE, "decision " + ruling, "undone");
            return true;
        }));
    }

    @Override
    public Runnable watch(Runnable changed) {
        return books.watch(changed);
    }
}
