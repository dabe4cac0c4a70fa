package org.together.shell;

import java.security.SecureRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.RecordAway;
import org.together.core.extension.Troubles;

/**
 * The one place where what a screen throws ends: reported once under a reference that the visitor can quote. Also runs what a page does
 * not wait for.
 */
@Component(service = Containment.class)
public final class Containment {
    private static final Logger LOG = LoggerFactory.getLogger(Containment.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ23456789";

    private static final int THREADS = 8;

    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, Containment::thread);
    private volatile @Nullable Troubles troubles;

    @Deactivate
    void stop() {
        workers.shutdownNow();
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, unbind = "unreport")
    public void report(Troubles to) {
        troubles = to;
    }

    public void unreport(Troubles to) {
        if (troubles == to) {
            troubles = null;
        }
    }

    /** {@code what} failed in the bundle; answers the reference. */
    String contain(String bundle, String what, Throwable cause) {
        var reference = RANDOM.ints(6, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1)).collect(Collectors.joining());
        var told = what + " (reference " + reference + ")";
        var to = troubles;
        if (to == null) {
            LOG.error("{} of {}", told, bundle, cause);
        } else {
            to.report(bundle, told, cause);
        }
        return reference;
    }

    /** What the visitor is told of {@code what}, which failed in the bundle while their page stays open. */
    String told(String bundle, String what, Throwable cause) {
        if (isAway(cause)) {
            return RecordAway.TOLD;
        }
        return "That did not work. What is on the page is kept. "
                + "If it happens again, tell your administrator the reference " + contain(bundle, what, cause) + ".";
    }

    /** Whether it failed only because the database cannot be reached now; then the log says so in a line. */
    boolean isAway(Throwable cause) {
        var isAway = RecordAway.isBehind(cause);
        if (isAway) {
            LOG.warn("The database cannot be reached: see whether it runs. Visitors are asked to try again ({})", cause.toString());
        }
        return isAway;
    }

    /** Runs the work beside the page; when it fails, {@code failed} is given what the visitor is told. */
    void inBackground(String bundle, Runnable work, Consumer<String> failed) {
        workers.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | LinkageError broken) {
                failed.accept(told(bundle, "Work in the background of a page failed", broken));
            }
        });
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "page-work");
        thread.setDaemon(true);
        return thread;
    }
}
