package org.together.store.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
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
        } catch (RuntimeException | Error failed) {
            undo(transaction, failed);
            throw failed;
        } finally {
            running.remove();
        }
    }

    // When the connection is lost it cannot be undone here either: the database does that, and the caller learns the first reason.
    private static void undo(EntityTransaction transaction, Throwable because) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (RuntimeException lost) {
            because.addSuppressed(lost);
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
