package org.together.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.together.core.access.Viewer;

/** Who is signed in to a session, and since when. */
record SignedIn(Viewer viewer, Instant since) {
    static final Duration WARNED_BEFORE = Duration.ofMinutes(2);

    /** Why it is time to leave, if it is; {@code used} is when the visitor last pressed something. */
    Optional<Leaving> leaving(Instant now, Instant used, ShellSettings settings) {
        if (!now.isBefore(since.plus(settings.longest()))) {
            return Optional.of(Leaving.LONG);
        }
        return now.isBefore(used.plus(settings.idle())) ? Optional.empty() : Optional.of(Leaving.IDLE);
    }

    /** Close to being signed out for want of a key or click. */
    boolean isToBeWarned(Instant now, Instant used, ShellSettings settings) {
        return !now.isBefore(used.plus(settings.idle()).minus(WARNED_BEFORE));
    }
}
