package org.together.core.snapshot;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.together.core.family.Certainty;
import org.together.core.family.Fact;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Sensitivity;
import org.together.core.family.Source;

/** A fact as carried. */
public record FactSnapshot(
        Id<Fact> id,
        String kind,
        Optional<Id<Person>> person,
        Period period,
        Source source,
        Instant learnt,
        Certainty certainty,
        Sensitivity sensitivity,
        String lawfulBasis,
        Map<String, String> values)
        implements Fact {}
