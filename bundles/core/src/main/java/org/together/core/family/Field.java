package org.together.core.family;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One value that a kind of fact may carry: its key for ever, its label for people, and how it is written. */
public final class Field<T> {
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final String key;
    private final String label;
    private final Sort sort;
    private final List<String> codes;
    private final Function<String, T> parse;

    private Field(String key, String label, Sort sort, List<String> codes, Function<String, T> parse) {
        this.key = key;
        this.label = label;
        this.sort = sort;
        this.codes = codes;
        this.parse = parse;
    }

    /** What sort of value it is, and so how a form asks for it. */
    public enum Sort {
        TEXT,
        NUMBER,
        MONEY,
        DATE,
        FLAG,
        CODE
    }

    public static Field<String> text(String key, String label) {
        return new Field<>(key, label, Sort.TEXT, List.of(), text -> text);
    }

    /** One of a few words that rules know. What a source writes instead of them is kept and shown as it stands. */
    public static Field<String> code(String key, String label, String... codes) {
        return new Field<>(key, label, Sort.CODE, List.of(codes), text -> text);
    }

    public static Field<Integer> number(String key, String label) {
        return new Field<>(key, label, Sort.NUMBER, List.of(), Integer::valueOf);
    }

    /** Pounds and pence. */
    public static Field<BigDecimal> money(String key, String label) {
        return new Field<>(key, label, Sort.MONEY, List.of(), BigDecimal::new);
    }

    public static Field<LocalDate> date(String key, String label) {
        return new Field<>(key, label, Sort.DATE, List.of(), LocalDate::parse);
    }

    public static Field<Boolean> flag(String key, String label) {
        return new Field<>(key, label, Sort.FLAG, List.of(), Boolean::valueOf);
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public Sort sort() {
        return sort;
    }

    /** The words of a code, in the order in which to offer them; empty for every other sort. */
    public List<String> codes() {
        return codes;
    }

    /** Whether a value of this field can be written so. */
    public boolean takes(String written) {
        try {
            return parse.apply(written) != null && (codes.isEmpty() || codes.contains(written)) && isYesOrNo(written);
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private boolean isYesOrNo(String written) {
        return sort != Sort.FLAG || written.equals("true") || written.equals("false");
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
