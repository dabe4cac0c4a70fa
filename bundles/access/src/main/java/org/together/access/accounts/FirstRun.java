package org.together.access.accounts;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Until the first administrator exists, a one-time code stands in the server's log, a new one whenever the last has expired. */
final class FirstRun {
    private static final Logger LOG = LoggerFactory.getLogger(FirstRun.class);

    private final OneTimeCode code;
    private final BooleanSupplier isNeeded;
    private Optional<ScheduledExecutorService> timer = Optional.empty();

    FirstRun(InstantSource clock, BooleanSupplier isNeeded) {
        this.code = new OneTimeCode(clock);
        this.isNeeded = isNeeded;
    }

    synchronized void begin() {
        if (isNeeded.getAsBoolean()) {
            var fresh = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("first administrator").daemon().factory());
            fresh.scheduleAtFixedRate(this::print, 0, OneTimeCode.GOOD_FOR.toMinutes(), TimeUnit.MINUTES);
            timer = Optional.of(fresh);
        }
    }

    synchronized void end() {
        timer.ifPresent(ScheduledExecutorService::shutdownNow);
        timer = Optional.empty();
        code.use();
    }

    String freshCode() {
        return code.fresh();
    }

    boolean isGood(String typed) {
        return code.isGood(typed);
    }

    /** A failure must not end the timer. */
    private void print() {
        try {
            if (isNeeded.getAsBoolean()) {
                LOG.warn(
                        "Nobody can sign in yet. Open the platform's address in a browser and make the first administrator"
                                + " with this one-time code: {} It is good for {} minutes; then a new one is written here.",
                        freshCode(),
                        OneTimeCode.GOOD_FOR.toMinutes());
            }
        } catch (RuntimeException failed) {
            LOG.error("No one-time code could be made; it will be tried again in {} minutes", OneTimeCode.GOOD_FOR.toMinutes(), failed);
        }
    }
}
