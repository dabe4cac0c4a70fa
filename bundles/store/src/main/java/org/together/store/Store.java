package org.together.store;

import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.record.Rows;

/**
 * Opens the database, again and again until it can be reached, and keeps the rows that bundles bring in one unit. Rows that come or go
 * within a moment of each other are taken together. Everything happens on one thread of its own, so that no bundle waits for a migration.
 */
@Component(service = {}, immediate = true, configurationPid = "org.together.store")
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>=\"org.together.core.record.Transactions\"")
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>=\"org.together.core.record.FamilyReader\"")
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>=\"org.together.core.record.FamilyWriter\"")
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>=\"jakarta.persistence.EntityManager\"")
public final class Store {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private static final long MOMENT_MS = 200;
    private static final long RETRY_MS = 10_000;

    private final BundleContext context;
    private final Settings settings;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "together-store"));
    private final RowsAtHand rows = new RowsAtHand();
    private @Nullable ScheduledFuture<?> soon;
    private @Nullable Services services;
    private String complaint = "";

    @Activate
    public Store(BundleContext context, Settings settings) {
        this.context = context;
        this.settings = settings;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        soon();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(Rows added) {
        rows.add(added);
        soon();
    }

    void remove(Rows removed) {
        rows.remove(removed);
        soon();
    }

    // What runs is let finish: an interrupt would break its connection.
    @Deactivate
    void close() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
            LOG.warn("A migration is still running while the platform stops");
        }
        var open = services;
        if (open != null) {
            open.close();
        }
    }

    private synchronized void soon() {
        schedule(MOMENT_MS);
    }

    private synchronized void schedule(long in) {
        if (thread.isShutdown()) {
            return;
        }
        if (soon != null) {
            soon.cancel(false);
        }
        soon = thread.schedule(this::bringUpToDate, in, TimeUnit.MILLISECONDS);
    }

    private void bringUpToDate() {
        try {
            if (services == null) {
                services = Services.open(context, Settings.Reading.address(settings, context::getProperty));
            }
            services.offer(rows.all());
            complaint = "";
        } catch (RuntimeException | LinkageError failed) {
            complain(failed);
            schedule(RETRY_MS);
        }
    }

    // The same complaint is made once, however often it is tried again.
    private void complain(Throwable failed) {
        var said = Optional.ofNullable(failed.getMessage()).orElse(failed.toString()).replaceFirst("\\.?\\s*$", ".");
        if (!said.equals(complaint)) {
            complaint = said;
            LOG.error("{} It is tried again every {} seconds.", said, RETRY_MS / 1_000);
            LOG.debug("The database could not be opened", failed);
        }
    }
}
