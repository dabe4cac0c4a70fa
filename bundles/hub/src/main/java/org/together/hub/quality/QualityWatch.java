package org.together.hub.quality;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.Rounds;

/** Measures the quality of the data once a night's files are in: beside the loads, so that none takes longer for it. */
@Component(service = QualityWatch.class, immediate = true)
public class QualityWatch {
    private static final Logger LOG = LoggerFactory.getLogger(QualityWatch.class);
    private static final Duration QUIET = Duration.ofSeconds(15);
    private static final Duration FIRST = Duration.ofSeconds(60);
    private static final Duration OFTEN = Duration.ofSeconds(15);

    private final StoredQualityReports reports;
    private final Rounds rounds;

    @Activate
    public QualityWatch(@Reference StoredQualityReports reports) {
        this.reports = reports;
        rounds = new Rounds("together-quality").every(FIRST, OFTEN, this::look, failed ->
                LOG.warn("The quality of the data cannot be measured; the figures on screen stay as they are", failed));
    }

    @Deactivate
    void stop() {
        rounds.end();
    }

    private void look() {
        var began = System.nanoTime();
        var measured = reports.measure(Clock.systemUTC().instant().minus(QUIET));
        if (measured > 0) {
            var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            LOG.info("The quality of the data was measured after {} load(s) in {} ms", measured, millis);
        }
    }
}
