package org.together.hub.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts a neighbourhood into families. A household with a child is one; so are a child with no home of their own (or in
 * a place where many live) and those who bring them up. A parent who lives elsewhere does not tie two households
 * together: they belong to both.
 */
final class Units {
    private final Upbringings upbringings;
    private final int mostAtOnePlace;

    Units(Upbringings upbringings, int mostAtOnePlace) {
        this.upbringings = upbringings;
        this.mostAtOnePlace = mostAtOnePlace;
    }

    List<Unit> of(List<List<Neighbour>> households, Map<Long, Neighbour> people) {
        var homes = households.stream().filter(home -> home.size() <= mostAtOnePlace).toList();
        var householdOf = new HashMap<Long, List<Neighbour>>();
        homes.forEach(home -> home.forEach(one -> householdOf.put(one.id(), home)));
        var guests = new LinkedHashMap<List<Neighbour>, List<Neighbour>>();
        var homeless = new LinkedHashMap<Long, List<Neighbour>>();
        upbringings.children().stream()
                .filter(child -> people.containsKey(child) && !householdOf.containsKey(child) && wasChild(child, people))
                .sorted()
                .forEach(child -> place(people.get(child), householdOf, guests, homeless));
        var units = new ArrayList<Unit>();
        for (var home : homes) {
            if (guests.containsKey(home) || home.stream().anyMatch(Neighbour::cameAsChild)) {
                units.add(new Unit(home, guests.getOrDefault(home, List.of())));
            }
        }
        homeless.forEach((parent, children) -> units.add(new Unit(List.of(), withParent(parent, children, people))));
        return units;
    }

    private boolean wasChild(long child, Map<Long, Neighbour> people) {
        var person = people.get(child);
        return person.born().isEmpty() || upbringings.of(child).stream().anyMatch(tie -> person.isYoungOn(tie.period().from()));
    }

    private void place(
            Neighbour child,
            Map<Long, List<Neighbour>> householdOf,
            Map<List<Neighbour>, List<Neighbour>> guests,
            Map<Long, List<Neighbour>> homeless) {
        var parents = upbringings.of(child.id()).stream()
                .sorted(Comparator.comparing(Upbringing::type).thenComparing(Upbringing::parent))
                .map(Upbringing::parent)
                .toList();
        Optional<List<Neighbour>> home = parents.stream().filter(householdOf::containsKey).findFirst().map(householdOf::get);
        if (home.isPresent()) {
            guests.computeIfAbsent(home.get(), any -> new ArrayList<>()).add(child);
        } else {
            homeless.computeIfAbsent(parents.getFirst(), any -> new ArrayList<>()).add(child);
        }
    }

    private static List<Neighbour> withParent(long parent, List<Neighbour> children, Map<Long, Neighbour> people) {
        var all = new ArrayList<>(children);
        if (people.containsKey(parent) && !children.contains(people.get(parent))) {
            all.add(people.get(parent));
        }
        return all;
    }
}
