package org.together.core.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.casework.Case;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** The whole family's assessment in one spell of work with it. */
@ProviderType
public interface Assessment {
    Id<Assessment> id();

    Id<Family> family();

    /** The spell of work it belongs to. */
    Id<Case> spell();

    Instant begun();

    Author begunBy();

    /** The day by which the council wants the first version signed off. */
    LocalDate due();

    /** How many versions were signed off. */
    int published();

    Optional<Instant> lastPublished();

    /** How often something was asked of the family though it was known. */
    int askedAgain();
}
