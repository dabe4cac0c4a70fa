package org.together.store.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.together.core.record.Rows;

/** The rows of all bundles as one persistence unit. Retired, it opens nothing more and closes with its last entity manager. */
final class Unit {
    private static final AtomicLong BUILT = new AtomicLong();

    private final EntityManagerFactory factory;
    private int open;
    private boolean retired;

    private Unit(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Built and tried; throws what the provider throws when a class is no good row. */
    static Unit of(List<Rows> all, DataSource source, Product product) {
        var name = "together-" + BUILT.incrementAndGet();
        var classes = all.stream().flatMap(rows -> rows.classes().stream()).<String>map(Class::getName).toList();
        var info = new UnitInfo(name, classes, new RowsLoader(all), source);
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(info.loader());
        try {
            var factory = new PersistenceProvider().createContainerEntityManagerFactory(info, properties(name, product));
            factory.createEntityManager().close();
            // The pool hands out live connections only: asking again and again would keep everybody waiting while the database is away.
            factory.unwrap(DatabaseSession.class).getLogin().setQueryRetryAttemptCount(0);
            return new Unit(factory);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Map<String, Object> properties(String name, Product product) {
        return Map.of(
                PersistenceUnitProperties.SESSION_NAME, name,
                PersistenceUnitProperties.WEAVING, "false",
                PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false",
                PersistenceUnitProperties.BATCH_WRITING, "JDBC",
                PersistenceUnitProperties.BATCH_WRITING_SIZE, "500",
                PersistenceUnitProperties.TARGET_DATABASE, product.label(),
                PersistenceUnitProperties.LOGGING_LEVEL, "WARNING",
                PersistenceUnitProperties.LOGGING_LOGGER, UnitLog.class.getName(),
                PersistenceUnitProperties.EXCLUDE_ECLIPSELINK_ORM_FILE, "true");
    }

    /** Empty once it is retired. */
    synchronized Optional<EntityManager> open() {
        if (retired) {
            return Optional.empty();
        }
        var manager = factory.createEntityManager();
        open++;
        return Optional.of(manager);
    }

    synchronized void close(EntityManager manager) {
        open--;
        manager.close();
        closeWhenDrained();
    }

    synchronized void retire() {
        retired = true;
        closeWhenDrained();
    }

    private void closeWhenDrained() {
        if (retired && open == 0 && factory.isOpen()) {
            factory.close();
        }
    }
}
