package org.together.access.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Slows guessing down, by account and by address, without ever locking anybody out: after a few wrong tries each further one must wait,
 * twice as long each time up to a limit, and a try made too early is not looked at and costs nothing. Somebody who has signed in from an
 * address before is not held up by what others do to their account from elsewhere, nor by what others do at that address.
 */
final class Guesses {
    private static final Pace ACCOUNT = new Pace(5, Duration.ofMinutes(1), Duration.ofMinutes(1));
    private static final Pace ADDRESS = new Pace(20, Duration.ofSeconds(30), Duration.ofMinutes(15));
    private static final int REMEMBERED = 100_000;

    private final InstantSource clock;
    private final Map<String, Tries> tries = new Latest<>();
    private final Map<String, Boolean> known = new Latest<>();

    Guesses(InstantSource clock) {
        this.clock = clock;
    }

    /** How long to wait before another try; when zero this one may be looked at, and counts as wrong until {@link #wasRight}. */
    synchronized Duration tried(String account, String origin) {
        var counted = counted(account, origin);
        var now = clock.instant();
        var wait = counted.stream().map(one -> one.wait(now)).max(Duration::compareTo).orElse(Duration.ZERO);
        if (wait.isZero()) {
            counted.forEach(one -> one.more(now));
        }
        return wait;
    }

    synchronized void wasRight(String account, String origin) {
        counted(account, origin).forEach(Tries::oneLess);
        known.put(pair(account, origin), true);
    }

    private List<Tries> counted(String account, String origin) {
        return known.get(pair(account, origin)) != null
                ? List.of(of("both " + pair(account, origin), ACCOUNT))
                : List.of(of("account " + account, ACCOUNT), of("address " + origin, ADDRESS));
    }

    private Tries of(String what, Pace pace) {
        return tries.computeIfAbsent(what, fresh -> new Tries(pace, clock.instant()));
    }

    private static String pair(String account, String origin) {
        return account + " at " + origin;
    }

    /** Tries allowed at once, how soon one is forgiven, and the longest wait. */
    private record Pace(int free, Duration forgiven, Duration longest) {
        /** Counting further would only make forgiving slower. */
        double most() {
            return free + 1 + Math.log(longest.toSeconds()) / Math.log(2);
        }
    }

    private static final class Tries {
        private final Pace pace;
        private double wrong;
        private Instant last;
        private Instant notBefore;

        Tries(Pace pace, Instant now) {
            this.pace = pace;
            last = now;
            notBefore = now;
        }

        Duration wait(Instant now) {
            return now.isBefore(notBefore) ? Duration.between(now, notBefore) : Duration.ZERO;
        }

        void more(Instant now) {
            var forgiven = (double) Duration.between(last, now).toMillis() / pace.forgiven.toMillis();
            wrong = Math.min(Math.max(0, wrong - Math.max(0, forgiven)) + 1, pace.most());
            last = now;
            var over = wrong - pace.free;
            var seconds = over < 0 ? 0 : Math.min(Math.pow(2, over), pace.longest.toSeconds());
            notBefore = now.plusMillis((long) (seconds * 1000));
        }

        void oneLess() {
            wrong = Math.max(0, wrong - 1);
            notBefore = last;
        }
    }

    /** Forgets whom it has not seen for longest. */
    private static final class Latest<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > REMEMBERED;
        }
    }
}
