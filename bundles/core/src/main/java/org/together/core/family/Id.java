package org.together.core.family;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The name of one thing for ever: 63 bits, ordered by the time it was given, meaning nothing, never used again.
 * In an address it is thirteen letters and digits. {@code T} only keeps ids of different things apart.
 */
public final class Id<T> implements Comparable<Id<T>> {
    private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
    private static final int RANDOM_BITS = 21;
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 13;
    private static final AtomicLong LAST = new AtomicLong();

    private final long value;

    private Id(long value) {
        this.value = value;
    }

    public static <T> Id<T> of(long value) {
        return new Id<>(value);
    }

    /** An id that nothing has yet; later ids are greater. */
    public static <T> Id<T> next() {
        var time = System.currentTimeMillis() - EPOCH << RANDOM_BITS;
        var fresh = time | ThreadLocalRandom.current().nextLong(1L << RANDOM_BITS);
        return new Id<>(LAST.updateAndGet(last -> last >= fresh ? last + 1 : fresh));
    }

    /** The id written so, or empty when the text is not one. */
    public static <T> Optional<Id<T>> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        var value = 0L;
        for (var letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            var digit = DIGITS.indexOf(letter);
            if (digit < 0) {
                return Optional.empty();
            }
            value = value << 5 | digit;
        }
        return Optional.of(new Id<>(value));
    }

    public long value() {
        return value;
    }

    @Override
    public int compareTo(Id<T> other) {
        return Long.compare(value, other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Id<?> id && id.value == value;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        var text = new char[LENGTH];
        var rest = value;
        for (var i = LENGTH - 1; i >= 0; i--) {
            text[i] = DIGITS.charAt((int) (rest & 31));
            rest >>>= 5;
        }
        return new String(text);
    }
}
