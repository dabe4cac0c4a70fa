package org.together.core.family;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days from {@code from} to {@code to}, both included; without {@code to} it goes on. */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public static Period on(LocalDate day) {
        return new Period(day, day);
    }

    public static Period since(LocalDate day) {
        return new Period(day, null);
    }

    public static Period between(LocalDate from, LocalDate to) {
        return new Period(from, to);
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(to);
    }

    public boolean contains(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    public boolean overlaps(Period other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }
}
