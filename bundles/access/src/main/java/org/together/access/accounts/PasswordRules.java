package org.together.access.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.access.Accounts.NewAccount;
import org.together.core.access.StaffRole;

/**
 * What a password must be, after OWASP ASVS 5.0 chapter 6.2: long rather than odd. Any characters, no rule about which; refused are the
 * account's own name and what everybody guesses first.
 */
final class PasswordRules {
    static final String ADVICE = "Choose at least 15 characters, such as four words that do not belong together.";

    private static final int LEAST = 12;
    private static final int MOST = 128;
    private static final int LEAST_DIFFERENT = 5;
    private static final int MOST_PARTS = 3;
    private static final String DIGITS_IN_A_ROW = "0123456789".repeat(13) + "9876543210".repeat(13);
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** What is wrong with it in words, or empty. */
    static Optional<String> trouble(char[] password, String account, String name) {
        var text = new String(password);
        var length = text.codePointCount(0, text.length());
        if (length < LEAST) {
            return Optional.of("The password is too short: it needs at least " + LEAST + " characters. " + ADVICE);
        }
        if (length > MOST) {
            return Optional.of("The password is too long: at most " + MOST + " characters.");
        }
        var plain = text.toLowerCase(Locale.ROOT);
        if (isGuessedFirst(plain)) {
            return Optional.of("This password is one of those that are guessed first. " + ADVICE);
        }
        return namesOf(account, name).anyMatch(plain::contains)
                ? Optional.of("The password contains the account's name. " + ADVICE)
                : Optional.empty();
    }

    /** A connected system's account has no password. */
    static Optional<String> trouble(char[] password, NewAccount account) {
        return account.roles().contains(StaffRole.MACHINE) ? Optional.empty() : trouble(password, account.account(), account.name());
    }

    private static Stream<String> namesOf(String account, String name) {
        var parts = Stream.of(account.split("[._@-]+"), name.split("\\s+")).flatMap(Stream::of);
        return Stream.concat(Stream.of(account), parts).map(part -> part.toLowerCase(Locale.ROOT)).filter(part -> part.length() >= 4);
    }

    /** Common words and rows of keys alone, one after another, dressed up with digits and signs, or very few different characters. */
    private static boolean isGuessedFirst(String plain) {
        var undressed = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        var words = undressed.replace('0', 'o').replace('1', 'l').replace('3', 'e').replace('@', 'a').replace('4', 'a').replace('$', 's')
                .replace('5', 's');
        return plain.codePoints().distinct().count() < LEAST_DIFFERENT
                || Stream.of(plain.replaceAll("[^\\p{L}\\p{N}]", ""), plain.replaceAll("[^\\p{L}]", ""), words.replaceAll("[^\\p{L}]", ""))
                        .anyMatch(text -> !text.isEmpty() && isMadeOf(text, MOST_PARTS));
    }

    /** Of so many common parts and nothing else; keys in a row count as one. */
    private static boolean isMadeOf(String text, int parts) {
        return text.isEmpty()
                || DIGITS_IN_A_ROW.contains(text)
                || parts > 0 && COMMON.stream()
                        .anyMatch(word -> text.startsWith(word) && isMadeOf(text.substring(word.length()), parts - 1));
    }

    private static Set<String> common() {
        var list = PasswordRules.class.getResourceAsStream("common-passwords.txt");
        if (list == null) {
            throw new IllegalStateException("The list of common passwords is not in the bundle");
        }
        try (var reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
