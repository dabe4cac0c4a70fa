package org.together.hub.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.together.core.hub.Column;
import org.together.core.hub.Row;

/** A row that can be used. */
public final class CheckedRow implements Row {
    private final long number;
    private final Map<String, Integer> places;
    private final @Nullable String[] values;
    private final Mark mark;

    CheckedRow(long number, Map<String, Integer> places, @Nullable String[] values, Mark mark) {
        this.number = number;
        this.places = places;
        this.values = values;
        this.mark = mark;
    }

    /** How the row is known again: its key, a hash of all it says, and its key as the agency would look it up. */
    record Mark(RowKey key, long content, String reference) {}

    public long number() {
        return number;
    }

    public RowKey key() {
        return mark.key();
    }

    public long content() {
        return mark.content();
    }

    /** The values of its key columns. */
    public String reference() {
        return mark.reference();
    }

    @Override
    public Optional<String> text(Column column) {
        var place = places.get(column.name());
        return place == null ? Optional.empty() : Optional.ofNullable(values[place]);
    }

    @Override
    public Optional<LocalDate> date(Column column) {
        return text(column).map(LocalDate::parse);
    }

    @Override
    public OptionalInt number(Column column) {
        return text(column).map(value -> OptionalInt.of(Integer.parseInt(value))).orElseGet(OptionalInt::empty);
    }

    @Override
    public Optional<BigDecimal> money(Column column) {
        return text(column).map(BigDecimal::new);
    }

    @Override
    public Optional<Boolean> flag(Column column) {
        return text(column).map(Boolean::valueOf);
    }
}
