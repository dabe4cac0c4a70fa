package org.together.core.snapshot;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.Stream;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Membership;

/** Facts in their order and at hand by kind: rules ask every family for many kinds of which it has few. */
final class Known extends AbstractList<Fact> implements RandomAccess {
    /** Of so few a look through is as quick as a map, which is not made then: most people have a handful. */
    private static final int FEW = 12;

    private final List<Fact> facts;
    private final Map<String, List<Fact>> byKind;

    private Known(List<Fact> facts, Map<String, List<Fact>> byKind) {
        this.facts = List.copyOf(facts);
        this.byKind = byKind;
    }

    private static Map<String, List<Fact>> byKind(List<Fact> told) {
        var byKind = HashMap.<String, List<Fact>>newHashMap(told.size());
        for (var fact : told) {
            byKind.computeIfAbsent(fact.kind(), none -> new ArrayList<>(2)).add(fact);
        }
        byKind.replaceAll((kind, ofKind) -> List.copyOf(ofKind));
        return byKind;
    }

    static List<Fact> of(List<Fact> facts) {
        return facts.isEmpty() ? List.of() : new Known(facts, facts.size() > FEW ? byKind(facts) : Map.of());
    }

    /** The family's own, with those of its members at hand too. */
    static List<Fact> of(List<Fact> own, List<Membership> memberships) {
        var everyones = new ArrayList<>(own);
        memberships.forEach(membership -> membership.person().facts().forEach(everyones::add));
        return new Known(own, byKind(everyones));
    }

    /** What is at hand in {@code facts}, as made here. */
    static List<Fact> in(List<Fact> facts, FactKind kind) {
        if (!(facts instanceof Known known)) {
            return List.of();
        }
        return known.byKind.isEmpty() ? known.lookThrough(kind) : known.byKind.getOrDefault(kind.id(), List.of());
    }

    private List<Fact> lookThrough(FactKind kind) {
        var found = List.<Fact>of();
        for (var fact : facts) {
            if (fact.is(kind)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(fact);
            }
        }
        return Collections.unmodifiableList(found);
    }

    @Override
    public Fact get(int index) {
        return facts.get(index);
    }

    @Override
    public int size() {
        return facts.size();
    }

    @Override
    public Stream<Fact> stream() {
        return facts.stream();
    }
}
