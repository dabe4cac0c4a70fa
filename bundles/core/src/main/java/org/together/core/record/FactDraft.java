package org.together.core.record;

import java.util.Map;
import java.util.Optional;
import org.together.core.family.Certainty;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Sensitivity;
import org.together.core.family.Source;

/**
 * A fact to be kept, about a person or (exactly one of the two) a family. {@code load} and {@code record} name the load
 * and the source record it came from, 0 for a fact recorded here; a fact follows its source record when people are
 * split or joined.
 */
public record FactDraft(
        Optional<Id<Person>> person,
        Optional<Id<Family>> family,
        String kind,
        Period period,
        Map<String, String> values,
        Source source,
        Certainty certainty,
        Sensitivity sensitivity,
        String lawfulBasis,
        long load,
        long record) {}
