package org.together.store.unit;

import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import org.together.core.record.Transactions;

/** Transactions bound to the thread that runs them. */
final class ThreadTransactions implements Transactions {
    private final Units units;
    private final ThreadLocal<Running> running = new ThreadLocal<>();

    ThreadTransactions(Units units) {
        this.units = units;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        var outer = running.get();
        return outer == null ? units.with(manager -> whole(new Running(manager), work)) : outer.join(work);
    }

    @Override
    public void beforeCommit(Runnable last) {
        current().last.add(last);
    }

    /** That of the running transaction. */
    EntityManager manager() {
        return current().manager;
    }

    private Running current() {
        var now = running.get();
        if (now == null) {
            throw new IllegalStateException("No transaction is running: call this inside Transactions.required");
        }
        return now;
    }

    private <T> T whole(Running now, Supplier<T> work) {
        var transaction = now.manager.getTransaction();
        running.set(now);
        try {
            transaction.begin();
            var result = work.get();
            now.finish();
            transaction.commit();
            return result;
        } finally {
            running.remove();
            if (transaction.isActive()) {
                transaction.rollback();
            }
        }
    }

    /** One transaction under way. */
    private static final class Running {
        private final EntityManager manager;
        private final Queue<Runnable> last = new ArrayDeque<>();
        private boolean failed;

        Running(EntityManager manager) {
            this.manager = manager;
        }

        <T> T join(Supplier<T> work) {
            var done = false;
            try {
                var result = work.get();
                done = true;
                return result;
            } finally {
                failed |= !done;
            }
        }

        void finish() {
            manager.flush();
            while (!last.isEmpty()) {
                last.remove().run();
            }
            if (failed) {
                throw new IllegalStateException("A part of this work failed before, so nothing of it was kept");
            }
        }
    }
}
