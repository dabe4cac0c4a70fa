package org.together.core.identity;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.Progress;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;

/**
 * By what descriptions are weighed, and learning it anew from those that the hub holds. Every method throws {@link Refused} for those who
 * may not link people.
 */
@ProviderType
public interface Weights {
    /** Newest first; empty as long as the weights that are shipped count. */
    List<Version> versions(Viewer viewer);

    /** Whether a file came in since it was last learned. */
    boolean isDue(Viewer viewer);

    /**
     * Learns now. What may be trusted is kept as a new version that counts from the next load or decision on, once a file that is being
     * loaded is in; otherwise all stays as it was. {@code progress} is told of descriptions.
     */
    Outcome learn(Viewer viewer, Progress progress);

    /** Weights that were kept: when, by which account (or job), and from how many descriptions they were learned. */
    record Version(int number, Instant learned, String by, long descriptions) {}

    /** What came of learning: the version that was kept, 0 for none, and what speaks against what was learned. */
    record Outcome(int version, long descriptions, List<String> troubles) {}
}
