package org.together.core.missed;

import java.util.Optional;
import org.together.core.missed.MissedOpportunity.Kind;

/** Which of the families missed. Begins with {@link #ALL} and is narrowed: {@code ALL.of(Optional.of(Kind.BOUNCED)).part(0, 50)}. */
public record MissedQuery(Optional<Kind> kind, Optional<String> locality, int skip, int atMost) {
    /** The first fifty of every kind, the heaviest of each first. */
    public static final MissedQuery ALL = new MissedQuery(Optional.empty(), Optional.empty(), 0, 50);

    public MissedQuery of(Optional<Kind> one) {
        return new MissedQuery(one, locality, skip, atMost);
    }

    public MissedQuery in(Optional<String> place) {
        return new MissedQuery(kind, place, skip, atMost);
    }

    public MissedQuery part(int first, int count) {
        return new MissedQuery(kind, locality, first, count);
    }
}
