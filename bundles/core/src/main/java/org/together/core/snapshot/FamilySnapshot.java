package org.together.core.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Membership;
import org.together.core.family.Relationship;

/** A family as carried; {@code known} holds the facts about the family as a whole. */
public record FamilySnapshot(
        Id<Family> id,
        String name,
        Optional<String> locality,
        LocalDate asAt,
        List<Membership> memberships,
        List<Relationship> relationships,
        List<Fact> known)
        implements Family {

    public FamilySnapshot {
        known = Known.of(known, memberships);
    }

    @Override
    public Stream<Fact> ownFacts() {
        return known.stream();
    }

    @Override
    public List<Fact> ownFactsOf(FactKind kind) {
        return known.isEmpty() ? known : Family.super.ownFactsOf(kind);
    }

    @Override
    public List<Fact> factsOf(FactKind kind) {
        return Known.in(known, kind);
    }
}
