package org.together.core;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Work that a component does again and again on a thread of its own, begun and ended with the component. A round that fails ends nothing;
 * it is told, and not again until one has gone well.
 */
public final class Rounds {
    private static final long PATIENCE_SECONDS = 20;

    private final ScheduledExecutorService clock;
    private boolean isTroubled;

    /** {@code name} is that of the thread. */
    public Rounds(String name) {
        clock = Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().name(name).daemon().unstarted(work));
    }

    /** For the first time after {@code pause}, and again that long after each round has ended. */
    public Rounds every(Duration pause, Runnable round, Consumer<RuntimeException> failed) {
        return every(pause, pause, round, failed);
    }

    /** As the other, the first time after {@code first}. */
    public Rounds every(Duration first, Duration pause, Runnable round, Consumer<RuntimeException> failed) {
        clock.scheduleWithFixedDelay(() -> go(round, failed), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    private void go(Runnable round, Consumer<RuntimeException> failed) {
        try {
            round.run();
            isTroubled = false;
        } catch (RuntimeException trouble) {
            if (!isTroubled) {
                failed.accept(trouble);
            }
            isTroubled = true;
        }
    }

    /** No round begins any more; one that goes on may end within 20 seconds. */
    public void end() {
        clock.shutdown();
        try {
            clock.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
