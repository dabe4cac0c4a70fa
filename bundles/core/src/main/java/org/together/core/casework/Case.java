package org.together.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** One spell of work with a family, from the decision to begin it until it is closed; a family that comes back has another. */
@ProviderType
public interface Case {
    Id<Case> id();

    Id<Family> family();

    /** Id of the level of need at which it is worked, in the council's configuration. */
    String level();

    /** Id of the programme under which the family is worked with, empty for work outside any programme. */
    Optional<String> programme();

    LocalDate begun();

    /** Why it was begun, in the words of whoever decided. */
    String reason();

    Stage stage();

    /** The family's one named, trusted worker, or the last one of a closed case; empty until the family is allocated. */
    Optional<Advocate> advocate();

    /** Whoever stands in for the advocate today. */
    Optional<Advocate> cover();

    /** The day of the close; empty while the work goes on. */
    Optional<LocalDate> closed();

    /** How it ended and why, once it is closed. */
    Optional<Closing> closing();

    default boolean isOpen() {
        return closed().isEmpty();
    }

    /** How a case ends, in the council's word for it ("Goals met", "Moved away"), and why in the words of whoever decided. */
    record Closing(String ending, String reason) {}
}
