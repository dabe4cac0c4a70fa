package org.together.core.identification;

import java.time.Instant;
import java.time.LocalDate;
import org.together.core.family.Id;

/** One kept result of a programme: when it ran, for which day, by whom, over how many families, and how many qualify or cannot be told. */
public record Identification(
        Id<Identification> id,
        String programme,
        String title,
        String frameworkVersion,
        LocalDate asAt,
        Instant ran,
        String by,
        long families,
        long qualifying,
        long cannotTell) {}
