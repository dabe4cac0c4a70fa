package org.together.casework.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.Author;
import org.together.core.casework.Case;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** An assessment as told. */
record KeptAssessment(
        Id<Assessment> id,
        Id<Family> family,
        Id<Case> spell,
        Instant begun,
        Author begunBy,
        LocalDate due,
        int published,
        Optional<Instant> lastPublished,
        int askedAgain)
        implements Assessment {}
