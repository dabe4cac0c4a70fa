package org.together.access.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.access.audit.ChainCheck.Head;
import org.together.core.RecordAway;

/**
 * Signs a checkpoint when a thousand entries have come since the last, when five minutes have passed with at least one, and at the stop.
 * Each is also a line of the log, so that a council's log collection keeps a copy where the database's administrator cannot write.
 */
final class Signing {
    static final int ENTRIES = 1000;
    static final Duration TIME = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger("org.together.audit.checkpoint");
    private static final long LOOK_EVERY_SECONDS = 1;

    private final Checkpoints checkpoints;
    private final AuditKeys keys;
    private final Supplier<Head> head;
    private final InstantSource clock;
    private final AtomicLong appended = new AtomicLong();
    private final ScheduledExecutorService timer;
    private Head seen;
    private long signed;
    private Instant last;

    Signing(Checkpoints checkpoints, AuditKeys keys, Supplier<Head> head, InstantSource clock) {
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.head = head;
        this.clock = clock;
        var before = checkpoints.all();
        signed = before.isEmpty() ? 0 : before.getLast().number();
        last = clock.instant();
        seen = head.get();
        appended.set(seen.number());
        timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("audit checkpoints").daemon().factory());
        timer.scheduleWithFixedDelay(this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** The entry may yet be undone; whoever signs asks the table. */
    void appended(Link link) {
        appended.accumulateAndGet(link.number(), Math::max);
    }

    /** A check against what is signed and remembered now; the table is read after that. */
    synchronized ChainCheck check(Chain chain) {
        return new ChainCheck(chain, checkpoints.signed(keys.verifying()), seen);
    }

    void stop() {
        timer.shutdown();
        look(1);
    }

    private void look() {
        look(Duration.between(last(), clock.instant()).compareTo(TIME) >= 0 ? 1 : ENTRIES);
    }

    /** A failure must not end the timer: the next look tries again. */
    private synchronized void look(int atLeast) {
        try {
            if (appended.get() > seen.number()) {
                see(head.get());
            }
            if (seen.number() - signed >= atLeast) {
                sign();
            }
        } catch (RuntimeException failed) {
            if (RecordAway.isBehind(failed)) {
                LOG.warn("The audit's checkpoint waits until the database is there again");
            } else {
                LOG.error("The audit's checkpoint could not be signed; entries are kept, and it will be tried again", failed);
            }
        }
    }

    private synchronized Instant last() {
        return last;
    }

    /** An end before the one seen last is a table that was cut: the check says so, and it must not be forgotten here. */
    private void see(Head now) {
        appended.set(now.number());
        if (now.number() > seen.number()) {
            seen = now;
        }
    }

    private void sign() {
        last = clock.instant();
        var checkpoint = checkpoints.add(seen, last, keys.signing());
        signed = seen.number();
        LOG.info("Audit checkpoint {}", checkpoint.write());
    }
}
