package org.together.casework.missed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.Progress;
import org.together.core.identification.Identification;
import org.together.core.identification.Identifications;
import org.together.core.identification.ProgrammeLine;

/** Goes through the record a little after each identification, and once a day, unless the council says no. */
@Component(service = MissedWatch.class, immediate = true)
public final class MissedWatch {
    private static final Logger LOG = LoggerFactory.getLogger(MissedWatch.class);
    private static final Duration AFTERWARDS = Duration.ofMinutes(1);
    private static final Duration DAILY = Duration.ofDays(1);

    private final StoredMissed missed;
    private final Identifications identifications;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().name("together-missed").daemon().unstarted(work));
    private boolean isTroubled;
    private volatile boolean isLeaving;

    @Activate
    public MissedWatch(@Reference StoredMissed missed, @Reference Identifications identifications, @Reference Measure measure) {
        this.missed = missed;
        this.identifications = identifications;
        if (measure.isWatching()) {
            clock.scheduleWithFixedDelay(this::look, 30, 15, TimeUnit.SECONDS);
        }
    }

    @Deactivate
    void stop() throws InterruptedException {
        isLeaving = true;
        clock.shutdown();
        clock.awaitTermination(20, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            if (isDue(Clock.systemUTC().instant())) {
                var began = System.nanoTime();
                missed.look(new UntilLeaving());
                var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
                LOG.info("Went through the record for missed opportunities in {} ms", millis);
            }
            isTroubled = false;
        } catch (RuntimeException failed) {
            if (!isTroubled && !isLeaving) {
                LOG.warn("The record cannot be gone through for missed opportunities; the list on screen stays as it is", failed);
            }
            isTroubled = true;
        }
    }

    boolean isDue(Instant now) {
        var identified = identifications.programmes().stream()
                .map(ProgrammeLine::id)
                .map(identifications::newest)
                .flatMap(Optional::stream)
                .map(Identification::ran)
                .max(Comparator.naturalOrder());
        var looked = missed.lookedAt().orElse(Instant.EPOCH);
        return identified
                .filter(ran -> ran.plus(AFTERWARDS).isBefore(now) && (ran.isAfter(looked) || looked.plus(DAILY).isBefore(now)))
                .isPresent();
    }

    private final class UntilLeaving implements Progress {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return isLeaving;
        }
    }
}
