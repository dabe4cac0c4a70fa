package org.together.core;

import org.osgi.annotation.versioning.ConsumerType;

/** How far long work has come, and whether its owner still wants it. The worker asks often and stops soon after a yes. */
@ConsumerType
public interface Progress {
    /** For work that nobody watches. */
    Progress UNWATCHED = (done, total) -> {};

    /** {@code total} is 0 while it is not known. */
    void at(long done, long total);

    default boolean isCancelled() {
        return false;
    }
}
