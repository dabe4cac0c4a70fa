package org.together.core.identity;

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
 * A person exactly as one feed (its title) describes them, in however many rows, and whose description it is held to be now.
 * {@code isAddressKept}: there is an address, and it is told to nobody ({@link org.together.core.team.ProtectedAddresses}); so is
 * everybody's while a file is being loaded.
 */
public record Description(
        Id<Description> id,
        String feed,
        Name name,
        Optional<LocalDate> born,
        Optional<Sex> sex,
        List<Identifier> identifiers,
        Optional<Address> address,
        boolean isAddressKept,
        LocalDate firstSeen,
        LocalDate lastSeen,
        Id<Person> person) {}
