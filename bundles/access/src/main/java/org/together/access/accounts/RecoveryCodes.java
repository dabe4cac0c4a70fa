package org.together.access.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What lets somebody in whose telephone is lost: 80 random bits each, so that a plain hash is enough to keep them by; good once. */
final class RecoveryCodes {
    static final int MANY = 10;
    /** None that are mistaken for one another. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> fresh() {
        return IntStream.range(0, MANY).mapToObj(i -> one()).toList();
    }

    private static String one() {
        return IntStream.range(0, LENGTH)
                .mapToObj(i -> (i > 0 && i % GROUP == 0 ? "-" : "") + LETTERS.charAt(RANDOM.nextInt(LETTERS.length())))
                .collect(Collectors.joining());
    }

    /** One a line, as they are kept. */
    static String kept(List<String> codes) {
        return codes.stream().map(RecoveryCodes::hash).collect(Collectors.joining("\n"));
    }

    /** What is left to keep once the code is used; empty when it is none of them. */
    static Optional<String> without(String kept, String typed) {
        var hash = hash(typed);
        var left = kept.lines().filter(line -> !line.equals(hash)).toList();
        return left.size() == kept.lines().count() ? Optional.empty() : Optional.of(String.join("\n", left));
    }

    static boolean looksLikeOne(String typed) {
        return plain(typed).length() == LENGTH;
    }

    private static String hash(String code) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain(code).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Java comes without SHA-256", missing);
        }
    }

    private static String plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}
