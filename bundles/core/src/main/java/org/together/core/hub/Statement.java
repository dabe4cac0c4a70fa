package org.together.core.hub;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.together.core.family.Certainty;
import org.together.core.family.FactKind;
import org.together.core.family.Field;
import org.together.core.family.Period;

/** What a row says about a person: a kind of fact, when it was true, and its values. */
public final class Statement {
    private final FactKind kind;
    private final Period period;
    private final Certainty certainty;
    private final Map<String, String> values;

    private Statement(FactKind kind, Period period, Certainty certainty, Map<String, String> values) {
        this.kind = kind;
        this.period = period;
        this.certainty = certainty;
        this.values = values;
    }

    /** {@code to} is null while it goes on. */
    public static Statement of(FactKind kind, LocalDate from, @Nullable LocalDate to) {
        return new Statement(kind, new Period(from, to), Certainty.CONFIRMED, Map.of());
    }

    public static Statement on(FactKind kind, LocalDate day) {
        return of(kind, day, day);
    }

    public <T> Statement with(Field<T> field, T value) {
        var more = new HashMap<>(values);
        more.put(field.key(), field.write(value));
        return new Statement(kind, period, certainty, Map.copyOf(more));
    }

    /** Leaves the field out when the row does not say. */
    public <T> Statement with(Field<T> field, Optional<T> value) {
        return value.map(known -> with(field, known)).orElse(this);
    }

    public Statement how(Certainty sure) {
        return new Statement(kind, period, sure, values);
    }

    public FactKind kind() {
        return kind;
    }

    public Period period() {
        return period;
    }

    public Certainty certainty() {
        return certainty;
    }

    public Map<String, String> values() {
        return values;
    }
}
