package org.together.hub.learn;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.CouncilTime;
import org.together.core.Progress;
import org.together.core.Rounds;
import org.together.core.access.Viewer;
import org.together.hub.load.HubSettings;

/** Learns once a night, within the hour after the time that is set, if a file came in since. */
@Component(service = NightlyLearning.class, immediate = true)
public class NightlyLearning {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyLearning.class);
    private static final Viewer NIGHT = Viewer.platform("nightly learning");
    private static final Duration OFTEN = Duration.ofMinutes(10);
    private static final long WITHIN_HOURS = 1;

    private final Lessons lessons;
    private final HubSettings settings;
    private final Rounds rounds;
    private LocalDate done = LocalDate.MIN;
    private String warned = "";

    @Activate
    public NightlyLearning(@Reference Lessons lessons, @Reference HubSettings settings) {
        this.lessons = lessons;
        this.settings = settings;
        rounds = new Rounds("together-learning").every(OFTEN, () -> look(LocalDateTime.now(CouncilTime.ZONE)), failed ->
                LOG.error("The hub could not learn by what records are to be weighed; they are weighed as before", failed));
    }

    @Deactivate
    void stop() {
        rounds.end();
    }

    /** At this moment of the council's day. */
    public void look(LocalDateTime now) {
        var at = time(settings.learnAt());
        if (at.isPresent() && isTime(at.get(), now) && !done.equals(now.toLocalDate())) {
            done = now.toLocalDate();
            learn();
        }
    }

    private static boolean isTime(LocalTime at, LocalDateTime now) {
        var begin = now.toLocalDate().atTime(at);
        return !now.isBefore(begin) && now.isBefore(begin.plusHours(WITHIN_HOURS));
    }

    private void learn() {
        if (lessons.isDue(NIGHT)) {
            tell(lessons.learn(NIGHT, Progress.UNWATCHED));
        }
    }

    private static void tell(Lessons.Outcome outcome) {
        if (outcome.version() > 0) {
            LOG.info("From the next load on records are weighed by version {}, learned from {} descriptions", outcome.version(),
                    outcome.descriptions());
        } else {
            LOG.info("What was learned from {} descriptions is not used, records are weighed as before: {}", outcome.descriptions(),
                    String.join("; ", outcome.troubles()));
        }
    }

    private Optional<LocalTime> time(String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(written.strip()));
        } catch (DateTimeParseException wrong) {
            if (!warned.equals(written)) {
                LOG.warn("The hub does not learn at night: learnAt in etc/org.together.hub.cfg must look like 03:30, not {}", written);
                warned = written;
            }
            return Optional.empty();
        }
    }
}
