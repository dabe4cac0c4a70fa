package org.together.core.caseload;

import java.util.Optional;
import java.util.Set;
import org.together.core.casework.Advocate;

/**
 * An advocate as managers know them: what they told of them, how many families they have and how heavy those are together, and the absence
 * that is or comes next. Families hidden from the viewer do not count.
 */
public record Profile(Advocate advocate, Told told, int families, int weight, Optional<Absence> away) {

    /** Telephone, skills and localities in the council's own words, and how much weight they can carry in a week. */
    public record Told(String phone, Set<String> skills, Set<String> localities, int capacity) {}

    /** Weight that is left; below nothing when they carry more than they can. */
    public int room() {
        return told.capacity() - weight;
    }
}
