package org.together.access.accounts;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who has given their password and not yet their code: remembered for a few minutes, never told to a browser. */
final class Tickets {
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;
    private static final int LENGTH = 16;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Ticket> given = new LinkedHashMap<>();

    Tickets(InstantSource clock) {
        this.clock = clock;
    }

    /** Whose password was right, in which edition of their account, and until when that counts. */
    record Ticket(String account, long edition, Instant until) {}

    synchronized String give(String account, long edition) {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        var name = HexFormat.of().formatHex(bytes);
        given.put(name, new Ticket(account, edition, clock.instant().plus(GOOD_FOR)));
        if (given.size() > REMEMBERED) {
            given.remove(given.keySet().iterator().next());
        }
        return name;
    }

    synchronized Optional<Ticket> find(String name) {
        return Optional.ofNullable(given.get(name)).filter(ticket -> clock.instant().isBefore(ticket.until()));
    }

    synchronized void use(String name) {
        given.remove(name);
    }
}
