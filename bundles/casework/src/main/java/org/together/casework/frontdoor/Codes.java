package org.together.casework.frontdoor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.family.Role;

/** How other systems and files write what is chosen from a list on screen: {@code not-safe-to-ask}, {@code 2015-05-31}. */
public final class Codes {
    private static final List<DateTimeFormatter> DAYS =
            Stream.of("uuuu-MM-dd", "d/M/uuuu").map(Codes::strictly).toList();

    private Codes() {}

    private static DateTimeFormatter strictly(String form) {
        return DateTimeFormatter.ofPattern(form, Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    }

    /** What cannot be read: the field, what stood there and why. */
    public static final class NotRead extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String field;
        private final String value;

        NotRead(String field, String value, String sentence) {
            super(sentence);
            this.field = field;
            this.value = value;
        }

        public String field() {
            return field;
        }

        public String value() {
            return value;
        }
    }

    /** The code of a choice: lower case with hyphens. */
    public static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code otherwise} when nothing is written. */
    public static <E extends Enum<E>> E choice(Class<E> type, String field, String text, E otherwise) {
        return text.isBlank() ? otherwise : choice(type, field, text);
    }

    /** Several with semicolons between. */
    public static <E extends Enum<E>> Set<E> choices(Class<E> type, String field, List<String> texts) {
        var found = new LinkedHashSet<E>();
        texts.stream().filter(text -> !text.isBlank()).forEach(text -> found.add(choice(type, field, text)));
        return found;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String field, String text) {
        var wanted = text.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        return Stream.of(type.getEnumConstants()).filter(one -> one.name().equals(wanted)).findFirst().orElseThrow(() -> {
            var known = Stream.of(type.getEnumConstants()).map(Codes::code).collect(Collectors.joining(", "));
            return new NotRead(field, text, "Write one of " + known);
        });
    }

    /** {@code parent}, {@code carer}, {@code child}, {@code other-adult}; not known when nothing is written. */
    public static Role role(String field, String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "parent", "carer", "parent-or-carer" -> Role.PARENT_OR_CARER;
            case "child" -> Role.CHILD;
            case "other-adult" -> Role.OTHER_ADULT;
            case "", "not-known" -> Role.NOT_KNOWN;
            default -> throw new NotRead(field, text, "Write one of parent, carer, child, other-adult, or leave it empty");
        };
    }

    /** 2015-05-31 or 31/05/2015. */
    public static Optional<LocalDate> day(String field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        for (var form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), form));
            } catch (DateTimeException expected) {
                // The next form may fit.
            }
        }
        throw new NotRead(field, text, "Write the date as 31/05/2015 or 2015-05-31");
    }
}
