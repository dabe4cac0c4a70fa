package org.together.hub.family;

import org.together.core.family.Period;
import org.together.core.family.RelationshipType;

/** One person brings another up, or did, as an agency declared it. */
record Upbringing(long parent, RelationshipType type, long child, Period period) {}
