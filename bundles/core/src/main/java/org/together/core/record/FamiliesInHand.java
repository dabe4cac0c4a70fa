package org.together.core.record;

import java.util.Collection;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * Tells with which families somebody works, so that these keep their id before others when people are linked otherwise and families are
 * formed anew. A service of whoever hangs work on a family's id; asked inside the running transaction.
 */
@ConsumerType
public interface FamiliesInHand {
    /** Those of the families. */
    Set<Id<Family>> among(Collection<Id<Family>> families);
}
