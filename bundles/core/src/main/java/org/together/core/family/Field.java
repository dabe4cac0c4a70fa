package org.together.core.family;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/** One value that a kind of fact may carry: its key for ever, its label for people, and how it is written. */
public final class Field<T> {
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final String key;
    private final String label;
    private final Function<String, T> parse;

    private Field(String key, String label, Function<String, T> parse) {
        this.key = key;
        this.label = label;
        this.parse = parse;
    }

    public static Field<String> text(String key, String label) {
        return new Field<>(key, label, text -> text);
    }

    public static Field<Integer> number(String key, String label) {
        return new Field<>(key, label, Integer::valueOf);
    }

    /** Pounds and pence. */
    public static Field<BigDecimal> money(String key, String label) {
        return new Field<>(key, label, BigDecimal::new);
    }

    public static Field<LocalDate> date(String key, String label) {
        return new Field<>(key, label, LocalDate::parse);
    }

    public static Field<Boolean> flag(String key, String label) {
        return new Field<>(key, label, Boolean::valueOf);
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** The value written so by {@link #write}. */
    public T read(String written) {
        return parse.apply(written);
    }

    /** As people in Britain read it: {@code 3 May 2024}, {@code yes}; a value that cannot be read is shown as it stands. */
    public String show(String written) {
        try {
            return shown(parse.apply(written), written);
        } catch (RuntimeException unreadable) {
            return written;
        }
    }

    private static String shown(Object value, String written) {
        return switch (value) {
            case LocalDate day -> READ.format(day);
            case Boolean yes -> yes ? "yes" : "no";
            default -> written;
        };
    }

    /** ISO dates, plain numbers, {@code true} and {@code false}. */
    public String write(T value) {
        return value instanceof BigDecimal amount ? amount.toPlainString() : String.valueOf(value);
    }

    @Override
    public String toString() {
        return key;
    }
}
