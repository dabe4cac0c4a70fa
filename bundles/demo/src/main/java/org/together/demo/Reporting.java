package org.together.demo;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.together.core.Progress;
import org.together.demo.command.Terminal;

/** Says how far a long piece of work has come, now and then: short ones say only that they are done. */
final class Reporting implements Progress {
    private static final Duration EVERY = Duration.ofSeconds(20);

    private final String what;
    private final String things;
    private final long expected;
    private final BooleanSupplier leaving;
    private long said = System.nanoTime();

    /** {@code expected} is the total where the work does not know it itself, or 0. */
    Reporting(String what, String things, long expected, BooleanSupplier leaving) {
        this.what = what;
        this.things = things;
        this.expected = expected;
        this.leaving = leaving;
    }

    @Override
    public synchronized void at(long done, long total) {
        var now = System.nanoTime();
        if (now - said < EVERY.toNanos()) {
            return;
        }
        said = now;
        var all = total > 0 ? total : expected;
        Terminal.say("  %s: %,d%s %s so far".formatted(what, done, all > 0 ? " of %,d".formatted(all) : "", things));
    }

    @Override
    public boolean isCancelled() {
        return leaving.getAsBoolean();
    }
}
