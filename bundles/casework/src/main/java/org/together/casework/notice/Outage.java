package org.together.casework.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Since when the mail server cannot be used; whoever looks after it is told once, and not of a moment. */
final class Outage {
    private static final Duration MOMENT = Duration.ofMinutes(2);
    private @Nullable Instant since;
    private boolean isTold;

    /** It failed again: whether somebody is to be told now. */
    synchronized boolean goesOn(Instant now) {
        since = since == null ? now : since;
        var isDue = !isTold && !now.isBefore(since.plus(MOMENT));
        isTold = isTold || isDue;
        return isDue;
    }

    /** It answers: whether those who were told of the outage are to be told so. */
    synchronized boolean isOver() {
        var wasTold = isTold;
        since = null;
        isTold = false;
        return wasTold;
    }

    synchronized Optional<Instant> since() {
        return Optional.ofNullable(since);
    }
}
