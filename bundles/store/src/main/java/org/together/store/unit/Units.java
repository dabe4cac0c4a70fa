package org.together.store.unit;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.together.core.record.Rows;

/** The unit in use. A new one is built and tried before it takes over; a bad one leaves the old running. */
final class Units {
    private static final Executor BESIDE = work -> new Thread(work, "together-unit").start();

    private final DataSource source;
    private final Product product;
    private final Migrations migrations;
    private volatile @Nullable Unit current;

    Units(DataSource source, Product product, Scripts scripts) {
        this.source = source;
        this.product = product;
        this.migrations = new Migrations(source, product, scripts);
    }

    /** Throws, with the old unit still in use, when a migration or a row class is no good. */
    synchronized void hold(List<Rows> all) {
        var old = current;
        current = migratedAndBuilt(all);
        if (old != null) {
            old.retire();
        }
    }

    // To build a unit asks nothing of the tables: it is done meanwhile, since both take long at the first start.
    private Unit migratedAndBuilt(List<Rows> all) {
        var building = CompletableFuture.supplyAsync(() -> Unit.of(all, source, product), BESIDE);
        try {
            all.forEach(migrations::apply);
        } catch (RuntimeException | Error failed) {
            building.thenAccept(Unit::retire);
            throw failed;
        }
        return built(building);
    }

    private static Unit built(CompletableFuture<Unit> building) {
        try {
            return building.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof LinkageError broken) {
                throw broken;
            }
            throw failed.getCause() instanceof RuntimeException broken ? broken : failed;
        }
    }

    /** Opens an entity manager of the unit in use for as long as the work takes. */
    <T> T with(Function<EntityManager, T> work) {
        while (true) {
            var unit = current;
            if (unit == null) {
                throw new IllegalStateException("The database is not open");
            }
            var manager = unit.open();
            if (manager.isPresent()) {
                try {
                    return work.apply(manager.get());
                } finally {
                    unit.close(manager.get());
                }
            }
        }
    }

    synchronized void close() {
        var last = current;
        current = null;
        if (last != null) {
            last.retire();
        }
    }
}
