package org.together.access.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** A code that proves that somebody can read the server's log: twelve letters and digits, good once and for half an hour. */
final class OneTimeCode {
    static final Duration GOOD_FOR = Duration.ofMinutes(30);
    /** None that are mistaken for one another. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private String code = "";
    private Instant until = Instant.MIN;

    OneTimeCode(InstantSource clock) {
        this.clock = clock;
    }

    /** A new one, in groups of four; the one before is good no longer. */
    synchronized String fresh() {
        var text = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        code = text.toString();
        until = clock.instant().plus(GOOD_FOR);
        return text.insert(8, '-').insert(4, '-').toString();
    }

    synchronized boolean isGood(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        var isSame = MessageDigest.isEqual(plain.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
        return isSame && !code.isEmpty() && clock.instant().isBefore(until);
    }

    synchronized void use() {
        code = "";
    }
}
