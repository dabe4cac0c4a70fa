package org.together.core.frontdoor;

import java.time.LocalDate;
import java.util.Optional;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Name;
import org.together.core.family.Person;
import org.together.core.family.Role;

/** Somebody in the record who may be the person typed, their family, and why they are thought to be the same. */
public record KnownPerson(
        Id<Person> person,
        Name name,
        Optional<LocalDate> born,
        Role role,
        Id<Family> family,
        String familyName,
        Optional<String> locality,
        String reason) {}
