package org.together.core.family;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Something known of a person or a family: when it was true, who says so, when we learned it and how closely it is kept. */
@ProviderType
public interface Fact {
    Id<Fact> id();

    /** Id of its {@link FactKind}; stays readable when the bundle that brought the kind has gone. */
    String kind();

    /** Whom it is about; empty for a fact about the family as a whole. */
    Optional<Id<Person>> person();

    Period period();

    Source source();

    Instant learnt();

    Certainty certainty();

    Sensitivity sensitivity();

    /** The legal gateway under which it was shared, in the agency's words. */
    String lawfulBasis();

    /** Field key to value as written by {@link Field#write}. */
    Map<String, String> values();

    /** The value, or empty: not known is not the same as no. */
    default <T> Optional<T> value(Field<T> field) {
        return Optional.ofNullable(values().get(field.key())).map(field::read);
    }

    /** Present where somebody has put the fact right: its period and values are then those that are right. */
    default Optional<Correction> correction() {
        return Optional.empty();
    }

    default boolean is(FactKind kind) {
        return kind().equals(kind.id());
    }
}
