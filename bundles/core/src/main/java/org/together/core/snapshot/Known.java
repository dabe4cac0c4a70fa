package org.together.core.snapshot;

import java.util.AbstractList;
import java.util.ArrayList;
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
    private final List<Fact> facts;
    private final Map<String, List<Fact>> byKind;

    private Known(List<Fact> facts, List<Fact> told) {
        this.facts = List.copyOf(facts);
        byKind = HashMap.newHashMap(told.size());
        for (var fact : told) {
            byKind.computeIfAbsent(fact.kind(), none -> new ArrayList<>(2)).add(fact);
        }
        byKind.replaceAll((kind, ofKind) -> List.copyOf(ofKind));
    }

    static List<Fact> of(List<Fact> facts) {
        return facts.isEmpty() ? List.of() : new Known(facts, facts);
    }

    /** The family's own, with those of its members at hand too. */
    static List<Fact> of(List<Fact> own, List<Membership> memberships) {
        var everyones = new ArrayList<>(own);
        memberships.forEach(membership -> membership.person().facts().forEach(everyones::add));
        return new Known(own, everyones);
    }

    /** What is at hand in {@code facts}, as made here. */
    static List<Fact> in(List<Fact> facts, FactKind kind) {
        return facts instanceof Known known ? known.byKind.getOrDefault(kind.id(), List.of()) : List.of();
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
