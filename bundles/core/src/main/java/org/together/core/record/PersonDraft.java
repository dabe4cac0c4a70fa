package org.together.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Address;
import org.together.core.family.Id;
import org.together.core.family.Identifier;
import org.together.core.family.Name;
import org.together.core.family.Person;
import org.together.core.family.Sex;

/**
 * A person to be kept, replacing what was kept under the same id; addresses and identifiers are all that are known,
 * oldest address first.
 */
public record PersonDraft(
        Id<Person> id,
        Name name,
        Optional<LocalDate> born,
        Optional<Sex> sex,
        List<Identifier> identifiers,
        List<Residence> residences) {

    /** An address from a day on, until the next one. */
    public record Residence(Address address, LocalDate since) {}
}
