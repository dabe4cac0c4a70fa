package org.together.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Relationship;
import org.together.core.family.RelationshipType;
import org.together.core.family.Source;
import org.together.core.snapshot.FamilySnapshot;
import org.together.core.snapshot.RelationshipSnapshot;

/** A family in the making; {@link #build} gives it as it stood on its day, without what began later. */
public final class GivenFamily {
    private final Id<Family> id = Id.next();
    private final List<GivenPerson> members = new ArrayList<>();
    private final List<GivenFact> facts = new ArrayList<>();
    private final List<Relationship> relationships = new ArrayList<>();
    private String name = "Made-up family";
    private Optional<String> locality = Optional.empty();
    private LocalDate asAt = LocalDate.of(2018, 3, 1);

    GivenFamily() {}

    public GivenFamily called(String label) {
        name = label;
        return this;
    }

    public GivenFamily in(String place) {
        locality = Optional.of(place);
        return this;
    }

    public GivenFamily asAt(LocalDate day) {
        asAt = day;
        return this;
    }

    public GivenFamily withMember(GivenPerson person) {
        members.add(person);
        return this;
    }

    /** A fact about the family as a whole. */
    public GivenFamily withFact(GivenFact fact) {
        facts.add(fact);
        return this;
    }

    /** {@code of} is the {@code type} of {@code to}, as an agency declares. */
    public GivenFamily related(GivenPerson of, RelationshipType type, GivenPerson to) {
        var source = new Source("An agency", Optional.of("a-feed"), "1");
        relationships.add(new RelationshipSnapshot(of.id(), type, to.id(), Period.since(LocalDate.of(2010, 1, 1)), source));
        return this;
    }

    public Id<Family> id() {
        return id;
    }

    public Family build() {
        var memberships = members.stream().map(person -> person.asAt(asAt)).toList();
        return new FamilySnapshot(
                id, name, locality, asAt, memberships, List.copyOf(relationships), GivenPerson.known(facts, Optional.empty(), asAt));
    }
}
