package org.together.core.family;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ProviderType;

/** One human being, as the hub believes, and what is known of them as at a date. */
@ProviderType
public interface Person {
    Id<Person> id();

    Name name();

    Optional<LocalDate> born();

    Optional<Sex> sex();

    /** Where they live as at the date; empty when not known or not to be shown. */
    Optional<Address> address();

    List<Identifier> identifiers();

    LocalDate asAt();

    /** Begun on or before {@link #asAt()}, newest first. */
    Stream<Fact> facts();

    default Stream<Fact> facts(FactKind kind) {
        return facts().filter(fact -> fact.is(kind));
    }

    /** As {@link #facts(FactKind)}, at once: what rules ask of every person of a county. */
    default List<Fact> factsOf(FactKind kind) {
        return facts(kind).toList();
    }

    /** Whole years as at the date; empty when the date of birth is not known. */
    default OptionalInt age() {
        return born().map(day -> OptionalInt.of((int) ChronoUnit.YEARS.between(day, asAt()))).orElseGet(OptionalInt::empty);
    }

    /** Known to be under 18. */
    default boolean isChild() {
        return age().orElse(18) < 18;
    }

    /** Known to be 18 or over. */
    default boolean isAdult() {
        return age().orElse(0) >= 18;
    }
}
