package org.together.hub.record;

import org.together.core.family.Period;
import org.together.core.family.RelationshipType;
import org.together.core.family.Source;

/** A relationship that a row declared between the identities of two of its people; {@code record} is that of the first of them. */
public record Tie(long record, long of, RelationshipType type, long to, Period period, Source source, long load) {}
