package org.together.linkage.rows;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Shares numbered tasks out over the cores. A task's outcome may depend on its number, never on who did it or when. */
public final class Workers {
    private final int threads;

    public Workers(int threads) {
        this.threads = Math.max(1, threads);
    }

    public static Workers onAllCores() {
        return new Workers(Runtime.getRuntime().availableProcessors());
    }

    public int threads() {
        return threads;
    }

    /** One numbered task; the worker's number is for its own working space. */
    public interface Task {
        void run(int task, int worker);
    }

    public void each(int tasks, Task task) {
        if (threads == 1 || tasks <= 1) {
            for (int i = 0; i < tasks; i++) {
                task.run(i, 0);
            }
            return;
        }
        var next = new AtomicInteger();
        var failure = new AtomicReference<RuntimeException>();
        var workers = new Thread[Math.min(threads, tasks) - 1];
        for (int i = 0; i < workers.length; i++) {
            int number = i + 1;
            workers[i] = new Thread(() -> drain(tasks, task, number, next, failure), "linkage-" + number);
            workers[i].setDaemon(true);
            workers[i].start();
        }
        drain(tasks, task, 0, next, failure);
        join(workers);
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private static void drain(int tasks, Task task, int worker, AtomicInteger next, AtomicReference<RuntimeException> failure) {
        try {
            for (int i = next.getAndIncrement(); i < tasks && failure.get() == null; i = next.getAndIncrement()) {
                task.run(i, worker);
            }
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    private static void join(Thread[] workers) {
        boolean interrupted = false;
        for (var worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
