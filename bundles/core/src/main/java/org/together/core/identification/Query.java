package org.together.core.identification;

import java.util.Optional;

/** Which families of a result, in which order: part of a name, a locality, a headline met, a flag; qualifying only, or also those who cannot be told. */
public record Query(
        String text, Optional<String> locality, Optional<String> headline, Optional<String> flag, boolean alsoCannotTell, Order order, int skip, int atMost) {
    public static final Query ALL = new Query("", Optional.empty(), Optional.empty(), Optional.empty(), false, Order.RANK, 0, 100);

    /** How a list is ordered. */
    public enum Order {
        RANK,
        NAME,
        LOCALITY,
        CONCERN,
        COST
    }

    public Query from(int first, int count) {
        return new Query(text, locality, headline, flag, alsoCannotTell, order, first, count);
    }
}
