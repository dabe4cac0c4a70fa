package org.together.hub.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.together.hub.match.Groups;
import org.together.hub.match.Identity;
import org.together.hub.match.Portrait;
import org.together.hub.record.Identities;
import org.together.hub.record.Tie;
import org.together.hub.record.Ties;

/**
 * The people around some whose families are to be formed anew, read in a few queries however many: those they live or
 * lived with, and bring up.
 */
final class Neighbourhood {
    private final Identities identities;
    private final Ties ties;
    private final Map<Long, Neighbour> people = new HashMap<>();
    private final Map<Long, Set<Neighbour>> everAt = new HashMap<>();
    private final Map<Long, Long> owners = new HashMap<>();
    private final Map<Long, List<Long>> identitiesOf = new HashMap<>();
    private final Set<Long> tiesAsked = new HashSet<>();
    private final Set<Long> placesAsked = new HashSet<>();
    private final Set<Tie> found = new HashSet<>();
    private @Nullable Upbringings upbringings;

    Neighbourhood(Identities identities, Ties ties) {
        this.identities = identities;
        this.ties = ties;
    }

    void include(Collection<Long> ids) {
        var wanted = ids.stream().filter(id -> !people.containsKey(id)).collect(Collectors.toSet());
        var byPerson = identities.ofPeople(wanted).values().stream().collect(Collectors.groupingBy(Identity::person));
        byPerson.forEach((person, theirs) -> {
            var one = Neighbour.of(Portrait.of(person, theirs));
            people.put(person, one);
            one.stays().forEach(stay -> stay.places().forEach(place -> everAt.computeIfAbsent(place, any -> new HashSet<>()).add(one)));
            theirs.forEach(identity -> owners.put(identity.id(), person));
            identitiesOf.put(person, theirs.stream().map(Identity::id).toList());
            upbringings = null;
        });
    }

    void includeTies(Collection<Long> of) {
        var wanted = of.stream()
                .flatMap(person -> identitiesOf.getOrDefault(person, List.of()).stream())
                .filter(tiesAsked::add)
                .toList();
        var fresh = ties.of(wanted).stream().filter(tie -> tie.type().isParental()).toList();
        found.addAll(fresh);
        upbringings = null;
        var others = new HashSet<Long>();
        fresh.forEach(tie -> others.addAll(List.of(tie.of(), tie.to())));
        others.removeAll(owners.keySet());
        include(identities.byId(others).values().stream().map(Identity::person).filter(person -> person != 0).toList());
    }

    boolean hasHome(long id) {
        var person = people.get(id);
        return person != null && person.home().isPresent();
    }

    /** Everyone who was ever at a place where one of these lives now. */
    void includeHouseholds(Collection<Long> of) {
        includeAt(of.stream().filter(people::containsKey).map(people::get).flatMap(one -> one.home().stream()).toList());
    }

    /** Everyone who was ever at a place where one of these ever lived. */
    void includeHistory(Collection<Neighbour> of) {
        includeAt(of.stream().flatMap(one -> one.stays().stream()).toList());
    }

    private void includeAt(List<Stay> stays) {
        var places = stays.stream().flatMap(stay -> stay.places().stream()).filter(placesAsked::add).toList();
        include(identities.peopleAt(places));
    }

    Optional<Neighbour> find(long id) {
        return Optional.ofNullable(people.get(id));
    }

    /** Everyone loaded who was ever at a place where one of these was, in the order of their ids. */
    Set<Neighbour> everNear(Collection<Neighbour> some) {
        var near = new TreeSet<>(Comparator.comparing(Neighbour::id));
        some.stream()
                .flatMap(one -> one.stays().stream())
                .flatMap(stay -> stay.places().stream())
                .forEach(place -> near.addAll(everAt.getOrDefault(place, Set.of())));
        return near;
    }

    Collection<Neighbour> all() {
        return people.values();
    }

    /** Between those loaded. */
    Upbringings upbringings() {
        var known = upbringings;
        if (known == null) {
            known = new Upbringings(found.stream()
                    .filter(tie -> owners.containsKey(tie.of()) && owners.containsKey(tie.to()))
                    .map(tie -> new Upbringing(owners.get(tie.of()), tie.type(), owners.get(tie.to()), tie.period()))
                    .filter(one -> one.parent() != one.child())
                    .distinct()
                    .sorted(Comparator.comparing(Upbringing::child).thenComparing(Upbringing::type).thenComparing(Upbringing::parent))
                    .toList());
            upbringings = known;
        }
        return known;
    }

    /** Those loaded who live together now, in the order of their ids. */
    List<List<Neighbour>> households() {
        var placed = people.values().stream()
                .filter(one -> one.home().isPresent())
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .toList();
        var groups = new Groups(placed.size());
        var properties = new HashMap<String, Integer>();
        var byLines = new HashMap<String, List<Integer>>();
        for (var i = 0; i < placed.size(); i++) {
            var home = placed.get(i).home().orElseThrow();
            var place = i;
            home.property().map(name -> properties.putIfAbsent(name, place)).ifPresent(met -> groups.join(place, met));
            home.lines().ifPresent(name -> byLines.computeIfAbsent(name, any -> new ArrayList<>()).add(place));
        }
        byLines.values().forEach(same -> joinUnlessFlats(same, placed, groups));
        return groups.of(placed);
    }

    /** The same lines with several UPRNs are several flats, and who has no UPRN could live in any of them. */
    private static void joinUnlessFlats(List<Integer> same, List<Neighbour> placed, Groups groups) {
        var properties = same.stream().flatMap(i -> placed.get(i).home().orElseThrow().property().stream()).collect(Collectors.toSet());
        if (properties.size() < 2) {
            same.forEach(i -> groups.join(i, same.getFirst()));
        }
    }
}
