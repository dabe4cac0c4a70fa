package org.together.casework.missed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.Progress;
import org.together.core.Rounds;
import org.together.core.identification.Identification;
import org.together.core.identification.Identifications;
import org.together.core.identification.ProgrammeLine;

/** Goes through the record a little after each identification, and once a day, unless the council says no. */
@Component(service = MissedWatch.class, immediate = true)
public final class MissedWatch {
    private static final Logger LOG = LoggerFactory.getLogger(MissedWatch.class);
    private static final Duration AFTERWARDS = Duration.ofMinutes(1);
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration OFTEN = Duration.ofSeconds(15);
    private static final Duration DAILY = Duration.ofDays(1);

    private final StoredMissed missed;
    private final Identifications identifications;
    private final Rounds rounds = new Rounds("together-missed");
    private volatile boolean isLeaving;

    @Activate
    public MissedWatch(@Reference StoredMissed missed, @Reference Identifications identifications, @Reference Measure measure) {
        this.missed = missed;
        this.identifications = identifications;
        if (measure.isWatching()) {
            rounds.every(FIRST, OFTEN, this::look, this::tell);
        }
    }

    @Deactivate
    void stop() {
        isLeaving = true;
        rounds.end();
    }

    private void look() {
        if (isDue(Clock.systemUTC().instant())) {
            var began = System.nanoTime();
            missed.look(new UntilLeaving());
            var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            LOG.info("Went through the record for missed opportunities in {} ms", millis);
        }
    }

    private void tell(RuntimeException failed) {
        if (!isLeaving) {
            LOG.warn("The record cannot be gone through for missed opportunities; the list on screen stays as it is", failed);
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
