package org.together.core.frontdoor;

import java.time.LocalDate;
import java.util.Optional;
import org.together.core.family.Id;
import org.together.core.family.Name;
import org.together.core.family.Person;
import org.together.core.family.Role;

/**
 * Somebody a referral is about, as the referrer writes them; {@code known} is the person in the record when the referrer chose them from
 * those found while typing, or when name and date of birth or postcode agree. A protected address is told to nobody: {@code KEPT_BACK}
 * stands in its place.
 */
public record PersonReferred(
        Name name, Optional<LocalDate> born, Role role, String address, String postcode, Optional<Id<Person>> known) {

    public static final String KEPT_BACK = "Protected";

    public static PersonReferred of(String forenames, String surname, Role role) {
        return new PersonReferred(new Name(forenames, surname), Optional.empty(), role, "", "", Optional.empty());
    }

    public PersonReferred born(LocalDate day) {
        return new PersonReferred(name, Optional.of(day), role, address, postcode, known);
    }

    public PersonReferred at(String lines, String code) {
        return new PersonReferred(name, born, role, lines, code, known);
    }

    public PersonReferred known(Optional<Id<Person>> person) {
        return new PersonReferred(name, born, role, address, postcode, person);
    }
}
