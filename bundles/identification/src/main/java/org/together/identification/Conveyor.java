package org.together.identification;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several cores at what one thread brings, and delivers in order in that thread. It holds a few pieces only: who brings faster
 * than they are worked on waits.
 */
final class Conveyor<T, R> implements AutoCloseable {
    // Each worker holds a connection to the database and a part of the county in memory: few are enough on any machine.
    private static final int CORES = Math.min(4, Runtime.getRuntime().availableProcessors());
    private static final int MOST = CORES + 2;

    private final ExecutorService workers =
            Executors.newFixedThreadPool(CORES, Thread.ofPlatform().daemon().name("identification-", 0).factory());
    private final Queue<Future<R>> underway = new ArrayDeque<>();
    private final Function<T, R> work;
    private final Consumer<R> deliver;

    Conveyor(Function<T, R> work, Consumer<R> deliver) {
        this.work = work;
        this.deliver = deliver;
    }

    void bring(T piece) {
        while (underway.size() >= MOST) {
            deliverNext();
        }
        underway.add(workers.submit(() -> work.apply(piece)));
    }

    /** Waits for what is under way. */
    void finish() {
        while (!underway.isEmpty()) {
            deliverNext();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void deliverNext() {
        try {
            deliver.accept(underway.remove().get());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The work was interrupted");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException broken ? broken : new IllegalStateException(failed.getCause());
        }
    }
}
