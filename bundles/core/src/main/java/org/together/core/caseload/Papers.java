package org.together.core.caseload;

import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** Pages made from the record for a purpose; each making is audited. Access as in {@link ContactNotes}. */
@ProviderType
public interface Papers {
    HandOver handOver(Viewer viewer, Id<Family> family);

    /** A new copy. */
    VisitPack visitPack(Viewer viewer, Id<Family> family);
}
