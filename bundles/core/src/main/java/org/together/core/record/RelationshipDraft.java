package org.together.core.record;

import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.RelationshipType;
import org.together.core.family.Source;

/** A declared relationship to be kept; {@code load} and {@code record} as in {@link FactDraft}. */
public record RelationshipDraft(
        Id<Person> of, RelationshipType type, Id<Person> to, Period period, Source source, long load, long record) {}
