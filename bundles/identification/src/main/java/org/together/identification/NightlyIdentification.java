package org.together.identification;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.CouncilTime;
import org.together.core.Progress;
import org.together.core.access.Viewer;
import org.together.core.identification.Identifications;
import org.together.core.identification.ProgrammeLine;

/** Identifies families every night at the time set; off while none is. */
@Component(service = NightlyIdentification.class, immediate = true, configurationPid = "org.together.identification")
public final class NightlyIdentification {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyIdentification.class);
    private static final Viewer NIGHT = Viewer.platform("nightly identification");

    private final Identifications identifications;
    private final List<String> programmes;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("nightly-identification").factory());

    @interface Settings {
        /** Time of day, {@code 02:30}; empty for never. */
        String time() default "";

        /** Ids of programmes, with commas between; empty for all that are installed. */
        String programmes() default "";
    }

    @Activate
    public NightlyIdentification(@Reference Identifications identifications, Settings settings) {
        this(identifications, settings.programmes());
        time(settings.time()).ifPresent(this::schedule);
    }

    NightlyIdentification(Identifications identifications, String programmes) {
        this.identifications = identifications;
        this.programmes = Stream.of(programmes.split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList();
    }

    @Deactivate
    void stop() {
        clock.shutdownNow();
    }

    /** Runs every programme, one after another; one that fails does not keep the others from running. */
    void identify() {
        var all = programmes.isEmpty() ? identifications.programmes().stream().map(ProgrammeLine::id).toList() : programmes;
        for (var programme : all) {
            try {
                identifications.identify(NIGHT, programme, CouncilTime.today(), Progress.UNWATCHED);
            } catch (RuntimeException failed) {
                LOG.error("The nightly identification of {} failed; the result before stays", programme, failed);
            }
        }
    }

    /** From now to the next time of day so called, on the day that the clocks change too. */
    static Duration until(LocalTime time, ZonedDateTime now) {
        var today = now.toLocalDate().atTime(time).atZone(now.getZone());
        var next = today.isAfter(now) ? today : now.toLocalDate().plusDays(1).atTime(time).atZone(now.getZone());
        return Duration.between(now, next);
    }

    static Optional<LocalTime> time(String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(written.strip()));
        } catch (DateTimeParseException wrong) {
            LOG.warn("Nightly identification is off: time in etc/org.together.identification.cfg must look like 02:30, not {}", written);
            return Optional.empty();
        }
    }

    private void schedule(LocalTime time) {
        var wait = until(time, ZonedDateTime.now());
        LOG.info("Families are identified every night at {}", time);
        clock.schedule(() -> night(time), wait.toSeconds() + 1, TimeUnit.SECONDS);
    }

    private void night(LocalTime time) {
        identify();
        clock.schedule(() -> night(time), until(time, ZonedDateTime.now()).toSeconds() + 1, TimeUnit.SECONDS);
    }
}
