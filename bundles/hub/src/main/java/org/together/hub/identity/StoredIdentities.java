package org.together.hub.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.access.Reach;
import org.together.core.access.Viewer;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.identity.Candidate;
import org.together.core.identity.Description;
import org.together.core.identity.Doubt;
import org.together.core.identity.Effect;
import org.together.core.identity.Identities;
import org.together.core.identity.Likeness;
import org.together.core.identity.PersonIdentity;
import org.together.core.identity.Ruling;
import org.together.core.identity.Sought;
import org.together.core.identity.Verdict;
import org.together.core.record.FamilyReader;
import org.together.hub.identity.Rulings.Deed;
import org.together.hub.load.Bookkeeping;
import org.together.hub.load.Doorkeeper;
import org.together.hub.load.HubSettings;
import org.together.hub.load.StoredLoads;
import org.together.hub.match.Identity;
import org.together.hub.match.Matching.Decided;

/** People and doubts as the hub's tables have them; {@link Rulings} keeps what is decided. */
@Component
public class StoredIdentities implements Identities {
    private final Bookkeeping books;
    private final Doorkeeper door;
    private final StoredLoads loads;
    private final FamilyReader families;
    private final HubSettings settings;
    private final Rulings rulings;
    private final Curtain curtain = new Curtain();

    @Activate
    public StoredIdentities(
            @Reference Bookkeeping books,
            @Reference Doorkeeper door,
            @Reference HubSettings settings,
            @Reference StoredLoads loads,
            @Reference FamilyReader families) {
        this.books = books;
        this.door = door;
        this.loads = loads;
        this.families = families;
        this.settings = settings;
        rulings = new Rulings(new Rulings.Tools(books, door, settings, loads), curtain);
    }

    @Deactivate
    void stop() {
        rulings.stop();
    }

    private Reach reach(Viewer viewer) {
        door.demand(viewer, Action.LINK_PEOPLE);
        return door.reach(viewer, Action.LINK_PEOPLE);
    }

    private Shown shown(Viewer viewer) {
        return new Shown(books, reach(viewer), new Shelter(books, families, loads.isBusy()), loads::titleOf);
    }

    private <T> T look(Supplier<T> reading) {
        return curtain.before(() -> books.whole(reading));
    }

    @Override
    public List<Doubt> doubts(Viewer viewer, int atMost) {
        return look(() -> new Queue(shown(viewer), viewer.account()).next(atMost));
    }

    @Override
    public long open(Viewer viewer) {
        return look(() -> new Queue(shown(viewer), viewer.account()).size());
    }

    @Override
    public boolean isLoading() {
        return loads.isBusy();
    }

    @Override
    public Optional<Effect> effect(Viewer viewer, Id<Description> one, Id<Description> other, Verdict verdict) {
        var seen = look(() -> shown(viewer).find(List.of(one.value(), other.value())).values());
        return seen.size() < 2 ? Optional.empty() : effect(viewer, seen, () -> pairs(seen, verdict));
    }

    @Override
    public Optional<Effect> effectOfJoining(Viewer viewer, Id<Person> one, Id<Person> other) {
        var seen = look(() -> shown(viewer).ofPeople(Set.of(one.value(), other.value())).values());
        var people = people(seen);
        return people.size() < 2 ? Optional.empty() : effect(viewer, seen, () -> Pairs.joined(of(people)));
    }

    private Optional<Effect> effect(Viewer viewer, Collection<Identity> of, Supplier<List<Decided>> pairs) {
        var place = new Scene.Place(books.ledger(), families, reach(viewer));
        return curtain.behind(() -> loads.aloneWithin(Rulings.PATIENCE, () -> Rehearsal.of(books, () -> {
            var before = new Scene(place, of);
            rulings.rehearse(viewer, pairs.get());
            return before.until(before.then(place));
        })));
    }

    @Override
    public Ruling decide(Viewer viewer, Id<Description> one, Id<Description> other, Verdict verdict) {
        var deed = new Deed(viewer, verdict.label(), "", () -> {
            var seen = shown(viewer).find(List.of(one.value(), other.value()));
            if (seen.size() < 2) {
                throw new NoSuchElementException("There are no such descriptions, or you may not see them.");
            }
            return pairs(seen.values(), verdict);
        });
        return verdict == Verdict.UNSURE ? rulings.note(deed) : rulings.keep(deed);
    }

    private List<Decided> pairs(Collection<Identity> two, Verdict verdict) {
        if (verdict == Verdict.SAME) {
            return Pairs.joined(of(people(two)));
        }
        var people = people(two).stream().sorted().toList();
        var ids = two.stream().map(Identity::id).sorted().toList();
        return people.size() < 2
                ? List.of(new Decided(ids.get(0), ids.get(1), false))
                : Pairs.apart(of(people.subList(0, 1)), of(people.subList(1, 2)));
    }

    private static Set<Long> people(Collection<Identity> of) {
        return of.stream().map(Identity::person).collect(Collectors.toSet());
    }

    private Set<Long> of(Collection<Long> people) {
        return new org.together.hub.record.Identities(books.ledger().neverWaiting()).ofPeople(people).keySet();
    }

    @Override
    public List<Candidate> search(Viewer viewer, Sought sought, int atMost) {
        reach(viewer);
        fill();
        return look(() -> {
            var found = sought.isNothing() ? List.<Candidate>of() : new People(shown(viewer)).search(books, sought, atMost);
            door.record(viewer, Action.SEARCH, "people", "whose records may be somebody's, shown: " + found.size());
            return found;
        });
    }

    /** Once after a start, unless a load does it. */
    private void fill() {
        if (!books.isFilled()) {
            loads.aloneWithin(Rulings.PATIENCE, () -> {
                books.fill(settings);
                return true;
            });
        }
    }

    @Override
    public Optional<Doubt> between(Viewer viewer, Id<Person> one, Id<Person> other) {
        return look(() -> new People(shown(viewer)).between(one, other));
    }

    @Override
    public Optional<PersonIdentity> of(Viewer viewer, Id<Person> person) {
        return look(() -> {
            var found = new People(shown(viewer)).of(person);
            var told = found.map(one -> "looked at, records: " + one.descriptions().size()).orElse("asked for, not there for them");
            door.record(viewer, Action.LINK_PEOPLE, "person " + person, told);
            return found;
        });
    }

    @Override
    public Optional<Id<Person>> personOf(Viewer viewer, Id<Description> description) {
        return look(() -> shown(viewer).find(List.of(description.value())).values().stream()
                .findFirst()
                .map(one -> Id.<Person>of(one.person())));
    }

    @Override
    public Optional<Likeness> explain(Viewer viewer, Id<Description> one, Id<Description> other) {
        return look(() -> {
            var shown = shown(viewer);
            var seen = shown.find(List.of(one.value(), other.value()));
            return seen.size() < 2 ? Optional.empty() : shown.likeness(seen.get(one.value()), seen.get(other.value()));
        });
    }

    @Override
    public Ruling split(Viewer viewer, Id<Person> person, Set<Id<Description>> away, String note) {
        return rulings.keep(new Deed(viewer, "split", note, () -> {
            var all = visible(viewer, person);
            var leaving = away.stream().map(Id::value).filter(all::contains).collect(Collectors.toSet());
            all.removeAll(leaving);
            if (leaving.isEmpty() || all.isEmpty()) {
                throw new IllegalArgumentException("Choose some of the person's descriptions, and leave at least one.");
            }
            return Pairs.split(leaving, all);
        }));
    }

    @Override
    public Ruling join(Viewer viewer, Id<Person> one, Id<Person> other, String note) {
        return rulings.keep(new Deed(viewer, "join", note, () -> {
            var all = visible(viewer, one);
            all.addAll(visible(viewer, other));
            return Pairs.joined(all);
        }));
    }

    private Set<Long> visible(Viewer viewer, Id<Person> person) {
        var all = new HashSet<>(shown(viewer).ofPeople(Set.of(person.value())).keySet());
        if (all.isEmpty()) {
            throw new NoSuchElementException("There is no such person, or you may not see them.");
        }
        return all;
    }

    @Override
    public boolean undo(Viewer viewer, Id<Ruling> ruling) {
        return rulings.undo(viewer, ruling, about -> shown(viewer).find(about).size() == about.size());
    }

    @Override
    public Runnable watch(Runnable changed) {
        return books.watch(changed);
    }
}
