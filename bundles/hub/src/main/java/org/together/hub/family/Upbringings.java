package org.together.hub.family;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who brings up whom, found from either side. */
final class Upbringings {
    private final Map<Long, List<Upbringing>> byChild;
    private final Map<Long, List<Upbringing>> byParent;

    Upbringings(Collection<Upbringing> all) {
        byChild = all.stream().collect(Collectors.groupingBy(Upbringing::child));
        byParent = all.stream().collect(Collectors.groupingBy(Upbringing::parent));
    }

    /** Those of one child. */
    List<Upbringing> of(long child) {
        return byChild.getOrDefault(child, List.of());
    }

    /** Those of several children. */
    List<Upbringing> of(Collection<Neighbour> children) {
        return children.stream().distinct().flatMap(child -> of(child.id()).stream()).toList();
    }

    /** All who are brought up. */
    Set<Long> children() {
        return byChild.keySet();
    }

    /** Those whom these bring up or who bring these up. */
    Set<Long> tiedTo(Collection<Long> people) {
        var tied = tied(people, byParent, Upbringing::child);
        tied.addAll(tied(people, byChild, Upbringing::parent));
        return tied;
    }

    private static Set<Long> tied(Collection<Long> people, Map<Long, List<Upbringing>> by, Function<Upbringing, Long> other) {
        return people.stream().flatMap(one -> by.getOrDefault(one, List.of()).stream()).map(other).collect(Collectors.toSet());
    }
}
