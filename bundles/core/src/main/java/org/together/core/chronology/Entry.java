package org.together.core.chronology;

import java.util.Optional;
import org.together.core.family.Fact;

/** A fact of a family's history, why it is significant if somebody said so, and what an assessment has since said otherwise. */
public record Entry(Fact fact, Optional<Significance> significance, Optional<Fact> correction) {

    public boolean isSignificant() {
        return significance.isPresent();
    }
}
