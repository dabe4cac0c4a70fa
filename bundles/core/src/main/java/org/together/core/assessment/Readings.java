package org.together.core.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Id;

/** Readings of how things are going, over time: the distance a family travels. */
@ProviderType
public interface Readings {
    /** All, oldest first. */
    List<Reading> of(Viewer viewer, Id<Assessment> assessment);

    /** Takes a reading as at a day not after today. What is wrong in words, or empty. */
    Optional<String> take(Viewer viewer, Id<Assessment> assessment, Taking taking);

    /** Where somebody says they are: {@code subject} as in {@link FieldKey}. */
    record Taking(String subject, String domain, int step, LocalDate day, String note) {}

    /** A reading as kept, with the words of its step and the domain's title as they were. */
    record Reading(
            String subject, String domain, String title, int step, int best, String words, LocalDate day, String note, Author author,
            Instant at) {}
}
