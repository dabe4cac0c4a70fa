package org.together.core.assessment;

import java.time.Instant;
import java.util.Optional;
import org.together.core.family.Fact;

/** A fact shown in an assessment so that nobody asks for it again, as it reads, and what was said of it since. */
public record KnownFact(Fact fact, String domain, String told, Standing standing, Optional<Remark> remark) {

    /** How it stands. */
    public enum Standing {
        /** Nobody has looked at it in this assessment. */
        AS_RECORDED,
        CONFIRMED,
        /** Somebody says otherwise; both stay. */
        DISPUTED
    }

    /** What was said of it, by whom and when; {@code words} is empty for a confirmation. */
    public record Remark(String words, Author author, Instant at) {}
}
