package org.together.core.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;

/** Reads families whole and set-wise, deciding nothing about access: screens ask {@code Families} instead. */
@ProviderType
public interface FamilyReader {
    /** The family as at the date, or empty when there is none or nobody belonged to it then. */
    Optional<Family> family(Id<Family> id, LocalDate asAt);

    /** Those of the given that there are, in a few queries however many. */
    List<Family> families(Collection<Id<Family>> ids, LocalDate asAt);

    /** Every family, in the order of their ids, in batches small enough to hold in memory; each batch costs the same few queries. */
    void eachBatch(LocalDate asAt, Consumer<List<Family>> batch);

    /**
     * The ids of every family in their order, some at a time: several threads go through all families when each reads its parts by
     * {@link #families}.
     */
    void eachPart(Consumer<List<Id<Family>>> part);

    /** How many families there are. */
    long count();

    /** Families to which a member's name, postcode, date of birth (dd/mm/yyyy) or identifier answers, best first. */
    List<FamilyLine> search(String text, int atMost);

    /**
     * The same as if those without were not there: whoever belongs to no other family is not found, and no more is read for them than
     * for somebody whom nobody knows.
     */
    default List<FamilyLine> search(String text, int atMost, Set<Id<Family>> without) {
        return search(text, atMost + without.size()).stream().filter(line -> !without.contains(line.id())).limit(atMost).toList();
    }

    /** Families of the person as at the date. */
    List<Id<Family>> familiesOf(Id<Person> person, LocalDate asAt);

    /** Of each of these people the families on the day; who belongs to none is left out. Never waits for whoever writes. */
    default Map<Id<Person>, Set<Id<Family>>> familiesOfEach(Collection<Id<Person>> people, LocalDate day) {
        return people.stream().distinct().map(one -> Map.entry(one, Set.copyOf(familiesOf(one, day))))
                .filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Everybody who belongs to any of these families on the day. Never waits for whoever writes. */
    default Set<Id<Person>> membersOf(Collection<Id<Family>> families, LocalDate day) {
        return families(families, day).stream().flatMap(Family::members).map(Person::id).collect(Collectors.toSet());
    }

    /** Those of these facts that do not stand any more, and why; a fact that stands or that nobody knows is not in it. */
    default Map<Id<Fact>, Gone> gone(Collection<Id<Fact>> facts) {
        return Map.of();
    }

    /** Why a fact does not stand any more. */
    enum Gone {
        /** A later file of its source says otherwise, or a worker does. */
        CORRECTED,
        /** Its source took it back. */
        WITHDRAWN
    }
}
