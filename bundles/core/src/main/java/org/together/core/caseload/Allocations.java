package org.together.core.caseload;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** Who is a family's advocate. Every method throws {@link org.together.core.access.Refused} for those who may not allocate it. */
@ProviderType
public interface Allocations {
    /** Gives the family its advocate; what is wrong in words, or empty when it is done. */
    Optional<String> allocate(Viewer viewer, Id<Family> family, Allocation allocation);

    /** Takes the family back, to be allocated again; what is wrong in words, or empty when it is done. */
    Optional<String> release(Viewer viewer, Id<Family> family, String reason);
}
