package org.together.core.team;

import java.util.Collection;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * Whose address stands on no page, whoever looks: something is known of the family that could put somebody in danger if they were found.
 * Asked by services before they tell where anybody lives.
 */
@ProviderType
public interface ProtectedAddresses {
    /** Those of the families, in one question however many. */
    Set<Id<Family>> among(Collection<Family> families);
}
