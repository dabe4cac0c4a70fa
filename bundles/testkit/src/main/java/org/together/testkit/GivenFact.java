package org.together.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.together.core.family.Certainty;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Field;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Source;
import org.together.core.snapshot.FactSnapshot;

/** A fact in the making. Without more said it was confirmed by an agency of no name on 1 January 2018. */
public final class GivenFact {
    private final Id<Fact> id = Id.next();
    private final FactKind kind;
    private final Map<String, String> values = new LinkedHashMap<>();
    private Period period = Period.on(LocalDate.of(2018, 1, 1));
    private Source source = new Source("An agency", Optional.of("a-feed"), "1");
    private Certainty certainty = Certainty.CONFIRMED;

    GivenFact(FactKind kind) {
        this.kind = kind;
    }

    public GivenFact on(LocalDate day) {
        period = Period.on(day);
        return this;
    }

    public GivenFact since(LocalDate day) {
        period = Period.since(day);
        return this;
    }

    public GivenFact between(LocalDate from, LocalDate to) {
        period = Period.between(from, to);
        return this;
    }

    public <T> GivenFact with(Field<T> field, T value) {
        values.put(field.key(), field.write(value));
        return this;
    }

    /** Told by a feed of the agency, which can find it again by the reference. */
    public GivenFact by(String agency, String feed, String reference) {
        source = new Source(agency, Optional.of(feed), reference);
        return this;
    }

    /** A professional's judgement, recorded here. */
    public GivenFact judgedBy(String author) {
        source = new Source("A service", Optional.empty(), author);
        certainty = Certainty.JUDGED;
        return this;
    }

    public Id<Fact> id() {
        return id;
    }

    LocalDate begun() {
        return period.from();
    }

    Fact about(Optional<Id<Person>> person) {
        return new FactSnapshot(
                id, kind.id(), person, period, source, learnt(), certainty, kind.sensitivity(), "Public task", Map.copyOf(values));
    }

    private Instant learnt() {
        return period.from().plusDays(7).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
