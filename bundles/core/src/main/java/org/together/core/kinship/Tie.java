package org.together.core.kinship;

import java.time.LocalDate;
import java.util.Optional;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.RelationshipType;
import org.together.core.family.Source;

/**
 * What one person is to another over a time: {@code of} is the {@code type} of {@code to}. One recorded here has an id; one that only an
 * agency's file says has none. {@code note} says why it was recorded or how it ended.
 */
public record Tie(
        Optional<Id<Tie>> id, Id<Person> of, RelationshipType type, Id<Person> to, Period period, Source source, String note) {

    public boolean isOf(Id<Person> person) {
        return of.equals(person) || to.equals(person);
    }

    public boolean isTrueOn(LocalDate day) {
        return period.contains(day);
    }

    /** Two who live or lived as a couple. */
    public boolean isPartnership() {
        return type == RelationshipType.PARTNER || type == RelationshipType.EX_PARTNER;
    }

    /** A partnership that has ended by the day. */
    public boolean isSeparated(LocalDate day) {
        return type == RelationshipType.EX_PARTNER || type == RelationshipType.PARTNER && !isTrueOn(day);
    }

    /** A parent or one who brings the other up. */
    public boolean isOfGenerations() {
        return type.isParental() || type == RelationshipType.BIRTH_PARENT;
    }

    /** The law lets them decide for the child. */
    public boolean hasParentalResponsibility() {
        return type == RelationshipType.PARENT || type == RelationshipType.ADOPTIVE_PARENT;
    }
}
