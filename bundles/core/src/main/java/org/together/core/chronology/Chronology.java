package org.together.core.chronology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Family;

/** A family's history as at a day, the newest first, as far as the viewer may read it, and when somebody last looked it through. */
public record Chronology(Family family, List<Entry> entries, Optional<Review> reviewed) {

    /** A look at whether the significant events are still the right ones. */
    public record Review(Instant at, String by, String agency) {}

    public List<Entry> significant() {
        return entries.stream().filter(Entry::isSignificant).toList();
    }
}
