package org.together.core.hub;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;

/**
 * How good the agencies' data is: measured after every load and kept with it. Figures are of people nobody keeps closer than need to know;
 * lists are of those whom the viewer may know of. Every method throws {@link org.together.core.access.Refused} when the viewer may not.
 */
@ProviderType
public interface QualityReports {
    /** Feeds installed now, by title, each with its newest figures only. */
    List<FeedReport> feeds(Viewer viewer);

    /** One feed, with its last loads; empty when it is not installed. */
    Optional<FeedReport> feed(Viewer viewer, String feed, int loads);

    /** Where others contradict the feed, most contradicted first; for those who load feeds. Audited. */
    Part disagreements(Viewer viewer, String feed, Optional<Aspect> aspect, int skip, int atMost);

    /** All of them, for the agency to mend at source. Audited as an export. */
    List<Disagreement> export(Viewer viewer, String feed, Optional<Aspect> aspect);

    /** Part of a list, and how long the whole is. */
    record Part(List<Disagreement> lines, long total) {}
}
