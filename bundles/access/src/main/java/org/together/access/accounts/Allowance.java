package org.together.access.accounts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** So many requests a minute for each caller. */
final class Allowance {
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final int MOST_CALLERS = 10_000;

    private final int aMinute;
    private final LongSupplier clock;
    private final Map<String, Deque<Long>> recent = new ConcurrentHashMap<>();

    Allowance(int aMinute, LongSupplier clock) {
        this.aMinute = aMinute;
        this.clock = clock;
    }

    boolean isLeft(String caller) {
        if (recent.size() > MOST_CALLERS) {
            recent.clear();
        }
        var times = recent.computeIfAbsent(caller, any -> new ArrayDeque<>());
        synchronized (times) {
            var now = clock.getAsLong();
            while (!times.isEmpty() && now - times.peekFirst() >= MINUTE) {
                times.removeFirst();
            }
            return times.size() < aMinute && times.add(now);
        }
    }
}
