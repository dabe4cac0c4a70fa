package org.together.core.family;

import java.time.Instant;

/** What was put right in a fact: the fact as its source recorded it, why, who says so and since when we know. */
public record Correction(Fact recorded, String reason, Source by, Instant at) {

    /** The fact as its source recorded it, whatever was put right since: who may see a family goes by that. */
    public static Fact recorded(Fact fact) {
        return fact.correction().map(Correction::recorded).orElse(fact);
    }
}
