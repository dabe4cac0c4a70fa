package org.together.core.caseload;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;

/** Families worked with now, as lists. Families that the viewer may not see leave no trace in lines, counts or weights. */
@ProviderType
public interface Caseloads {
    /** Every family worked with now that the viewer may open, in one locality or everywhere; the longest open first. */
    List<CaseLine> cases(Viewer viewer, Optional<String> locality);

    /** What the viewer has to do today. */
    MyDay myDay(Viewer viewer);
}
