package org.together.core.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A family as at a date: who belongs, how they are related, and every fact about them begun by then. An unchanging
 * view: a rule that receives it needs no database and no session.
 */
@ProviderType
public interface Family {
    Id<Family> id();

    /** A label for people: surname and place. */
    String name();

    /** Part of the council's area, in its own naming; empty when no address places the family. */
    Optional<String> locality();

    LocalDate asAt();

    /** Those who belong as at the date. */
    List<Membership> memberships();

    List<Relationship> relationships();

    /** Facts about the family as a whole; those about its members are with them. */
    Stream<Fact> ownFacts();

    default List<Fact> ownFactsOf(FactKind kind) {
        return ownFacts().filter(fact -> fact.is(kind)).toList();
    }

    default Stream<Person> members() {
        return memberships().stream().map(Membership::person);
    }

    default Stream<Person> residents() {
        return memberships().stream().filter(Membership::isResident).map(Membership::person);
    }

    /** Members known to be under 18. */
    default Stream<Person> children() {
        return members().filter(Person::isChild);
    }

    /** Members known to be 18 or over. */
    default Stream<Person> adults() {
        return members().filter(Person::isAdult);
    }

    /** Everything known of the family and its members. */
    default Stream<Fact> facts() {
        return Stream.concat(ownFacts(), members().flatMap(Person::facts));
    }

    default Stream<Fact> facts(FactKind kind) {
        return factsOf(kind).stream();
    }

    /** As {@link #facts(FactKind)}, at once: what rules ask of every family of a county. */
    default List<Fact> factsOf(FactKind kind) {
        var facts = ownFactsOf(kind);
        for (var membership : memberships()) {
            var theirs = membership.person().factsOf(kind);
            if (facts.isEmpty()) {
                facts = theirs;
            } else if (!theirs.isEmpty()) {
                facts = Stream.concat(facts.stream(), theirs.stream()).toList();
            }
        }
        return facts;
    }
}
