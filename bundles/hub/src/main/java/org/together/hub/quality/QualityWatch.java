package org.together.hub.quality;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the quality of the data once a night's files are in: beside the loads, so that none takes longer for it. */
@Component(service = QualityWatch.class, immediate = true)
public class QualityWatch {
    private static final Logger LOG = LoggerFactory.getLogger(QualityWatch.class);
    private static final Duration QUIET = Duration.ofSeconds(15);
    private static final long FIRST_SECONDS = 60;
    private static final long EVERY_SECONDS = 15;

    private final StoredQualityReports reports;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().name("together-quality").daemon().unstarted(work));
    private boolean isTroubled;

    @Activate
    public QualityWatch(@Reference StoredQualityReports reports) {
        this.reports = reports;
        clock.scheduleWithFixedDelay(this::look, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() throws InterruptedException {
        clock.shutdown();
        clock.awaitTermination(20, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            var began = System.nanoTime();
            var measured = reports.measure(Clock.systemUTC().instant().minus(QUIET));
            if (measured > 0) {
                var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
                LOG.info("The quality of the data was measured after {} load(s) in {} ms", measured, millis);
            }
            isTroubled = false;
        } catch (RuntimeException failed) {
            if (!isTroubled) {
                LOG.warn("The quality of the data cannot be measured; the figures on screen stay as they are", failed);
            }
            isTroubled = true;
        }
    }
}
