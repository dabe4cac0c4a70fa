package org.together.core.snapshot;

import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Relationship;
import org.together.core.family.RelationshipType;
import org.together.core.family.Source;

/** A relationship as carried. */
public record RelationshipSnapshot(Id<Person> of, RelationshipType type, Id<Person> to, Period period, Source source)
        implements Relationship {}
