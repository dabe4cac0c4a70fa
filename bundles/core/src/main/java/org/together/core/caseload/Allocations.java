package org.together.core.caseload;

import java.util.List;
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

    /** All advocates for this family, those who fit best first, with the reasons. Somebody who may not see it is not among them. */
    List<Proposal> proposals(Viewer viewer, Id<Family> family, Proposal.Wish wish);
}
