package org.together.core.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * Whether the family and its workers still meet, told from what was recorded: contacts, attempts, missed appointments, the end of work
 * together and its beginning again. Access and answers as in {@link Agreements}.
 */
@ProviderType
public interface Engagements {
    Standing standing(Viewer viewer, Id<Family> family);

    /** The family does not work with us any more since that day, and why. */
    Optional<String> disengaged(Viewer viewer, Id<Family> family, LocalDate day, String reason);

    /** They do again; agreement, goals and first readings go on as they were. */
    Optional<String> reengaged(Viewer viewer, Id<Family> family, LocalDate day, String how);

    /** The five elements of family intervention as this family has them, from what was recorded. */
    List<Element> fiveElements(Viewer viewer, Id<Family> family);

    /** Whether they are engaged now, in a sentence, and every contact and attempt, newest first. */
    record Standing(boolean isEngaged, String sentence, List<Event> events) {}

    /** One contact, attempt, missed appointment, break or return. */
    record Event(LocalDate day, Sort sort, String words, String who) {}

    /** What an event says about the work together. */
    enum Sort {
        CONTACT("Contact"),
        ATTEMPT("Tried, not reached"),
        MISSED("Appointment missed"),
        DISENGAGED("Stopped working with us"),
        RE_ENGAGED("Working with us again"),
        LADDER("Step of the ladder");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One element: whether it is there, the records that show it, and what is missing in words. */
    record Element(String id, String title, boolean isEvident, List<Evidence> evidence, List<String> missing) {}

    /** A line of evidence: when, what and who recorded it. */
    record Evidence(LocalDate day, String words, String who) {}
}
