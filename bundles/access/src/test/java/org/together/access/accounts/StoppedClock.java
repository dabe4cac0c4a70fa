package org.together.access.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that passes when told. */
final class StoppedClock implements InstantSource {
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    @Override
    public synchronized Instant instant() {
        return now;
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }
}
