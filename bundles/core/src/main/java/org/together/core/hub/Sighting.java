package org.together.core.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Address;
import org.together.core.family.Identifier;
import org.together.core.family.Name;
import org.together.core.family.Sex;

/** A person as one row of one feed shows them; {@code seen} is the day on which this was so. */
public record Sighting(
        Name name,
        Optional<LocalDate> born,
        Optional<Sex> sex,
        List<Identifier> identifiers,
        Optional<Address> address,
        LocalDate seen) {}
