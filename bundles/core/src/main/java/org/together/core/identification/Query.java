package org.together.core.identification;

import java.util.Optional;

/**
 * Which families of a result, in which order: part of a name, a locality, a headline met, a flag; qualifying only, or
 * also those who cannot be told. Begins with {@link #ALL} and is narrowed:
 * {@code ALL.in(Optional.of("North")).by(Order.COST, true).from(0, 50)}.
 */
public record Query(
        String text,
        Optional<String> locality,
        Optional<String> headline,
        Optional<String> flag,
        boolean withCannotTell,
        Order order,
        boolean descending,
        int skip,
        int atMost) {
    /** The first hundred who qualify, by rank. */
    public static final Query ALL = new Query("", Optional.empty(), Optional.empty(), Optional.empty(), false, Order.RANK, false, 0, 100);

    /** How a list is ordered; ties go by rank. */
    public enum Order {
        RANK,
        NAME,
        LOCALITY,
        CONCERN,
        COST
    }

    public Query naming(String partOfName) {
        return new Query(partOfName, locality, headline, flag, withCannotTell, order, descending, skip, atMost);
    }

    public Query in(Optional<String> place) {
        return new Query(text, place, headline, flag, withCannotTell, order, descending, skip, atMost);
    }

    public Query meeting(Optional<String> problem) {
        return new Query(text, locality, problem, flag, withCannotTell, order, descending, skip, atMost);
    }

    public Query flagged(Optional<String> title) {
        return new Query(text, locality, headline, title, withCannotTell, order, descending, skip, atMost);
    }

    public Query alsoCannotTell(boolean also) {
        return new Query(text, locality, headline, flag, also, order, descending, skip, atMost);
    }

    public Query by(Order newOrder, boolean isDescending) {
        return new Query(text, locality, headline, flag, withCannotTell, newOrder, isDescending, skip, atMost);
    }

    public Query from(int first, int count) {
        return new Query(text, locality, headline, flag, withCannotTell, order, descending, first, count);
    }
}
