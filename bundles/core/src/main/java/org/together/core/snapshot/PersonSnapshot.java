package org.together.core.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.together.core.family.Address;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Id;
import org.together.core.family.Identifier;
import org.together.core.family.Name;
import org.together.core.family.Person;
import org.together.core.family.Sex;

/** A person as carried; {@code known} holds their facts, newest first. */
public record PersonSnapshot(
        Id<Person> id,
        Name name,
        Optional<LocalDate> born,
        Optional<Sex> sex,
        Optional<Address> address,
        List<Identifier> identifiers,
        LocalDate asAt,
        List<Fact> known)
        implements Person {

    public PersonSnapshot {
        known = Known.of(known);
    }

    @Override
    public Stream<Fact> facts() {
        return known.stream();
    }

    @Override
    public Stream<Fact> facts(FactKind kind) {
        return factsOf(kind).stream();
    }

    @Override
    public List<Fact> factsOf(FactKind kind) {
        return Known.in(known, kind);
    }
}
