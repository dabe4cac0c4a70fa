package org.together.core.snapshot;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.together.core.facts.Corrections;
import org.together.core.family.Certainty;
import org.together.core.family.Correction;
import org.together.core.family.Fact;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Sensitivity;
import org.together.core.family.Source;

/** A fact with what somebody has put right in it; all but its period and values is as recorded. */
public record CorrectedFact(Fact recorded, Correction said, Period period, Map<String, String> values) implements Fact {

    /** {@code correction} is a fact of the kind {@link Corrections#CORRECTED} about {@code recorded}. */
    public static Fact of(Fact recorded, Fact correction) {
        var reason = correction.value(Corrections.WORDS).orElse("");
        var said = new Correction(recorded, reason, correction.source(), correction.learnt());
        return new CorrectedFact(recorded, said, Corrections.period(recorded, correction), Corrections.values(recorded, correction));
    }

    @Override
    public Optional<Correction> correction() {
        return Optional.of(said);
    }

    @Override
    public Id<Fact> id() {
        return recorded.id();
    }

    @Override
    public String kind() {
        return recorded.kind();
    }

    @Override
    public Optional<Id<Person>> person() {
        return recorded.person();
    }

    @Override
    public Source source() {
        return recorded.source();
    }

    @Override
    public Instant learnt() {
        return recorded.learnt();
    }

    @Override
    public Certainty certainty() {
        return recorded.certainty();
    }

    @Override
    public Sensitivity sensitivity() {
        return recorded.sensitivity();
    }

    @Override
    public String lawfulBasis() {
        return recorded.lawfulBasis();
    }
}
