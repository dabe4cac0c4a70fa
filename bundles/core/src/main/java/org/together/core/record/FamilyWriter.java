package org.together.core.record;

import java.util.Collection;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;

/**
 * Writes set-wise, inside the caller's transaction. Nothing is destroyed: a fact that is corrected or withdrawn stays,
 * marked by whom, and comes back when the load that corrected it is itself withdrawn.
 */
@ProviderType
public interface FamilyWriter {
    /** New people, and people whose details changed. */
    void keepPeople(Collection<PersonDraft> people);

    /** Takes people away who have no source record any more; their facts must have gone or moved before. */
    void dropPeople(Collection<Id<Person>> people);

    void keepFacts(Collection<FactDraft> facts);

    /** Marks the facts and relationships of these source records as corrected by the load. */
    void supersede(Collection<Long> records, long byLoad);

    /** Marks what the load said as withdrawn, and brings back what it had corrected. */
    void withdraw(long load);

    /** Gives facts and relationships of these source records to the person, when people are split or joined. */
    void move(Collection<Long> records, Id<Person> to);

    /**
     * Gives what staff wrote of people themselves, which no source record takes along, to whoever they are now: of somebody of whom
     * nothing is left it goes where a description of theirs goes, and from then on wherever that one goes.
     */
    void follow(Collection<Went> descriptions);

    /** A description that went over from one person to another; {@code isLast}: nothing is left of the person before. */
    record Went(long description, Id<Person> before, Id<Person> after, boolean isLast) {}

    /** Forgets the relationships of these source records, so that they can be kept anew between the people whose records they are now. */
    void dropRelationships(Collection<Long> records);

    void keepRelationships(Collection<RelationshipDraft> relationships);

    void keepFamilies(Collection<FamilyDraft> families);

    /** Takes families away that have no member any more. */
    void dropFamilies(Collection<Id<Family>> families);

    /** Gives what is said of a family as a whole to the one that it has become part of. */
    void join(Id<Family> gone, Id<Family> into);

    /** Gives a family that is one again what was said of these families before they became part of another. */
    void part(Id<Family> back, Collection<Id<Family>> origins);
}
