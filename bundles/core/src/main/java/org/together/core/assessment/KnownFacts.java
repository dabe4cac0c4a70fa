package org.together.core.assessment;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Fact;
import org.together.core.family.Id;

/**
 * What is known already when an assessment is written. Confirming and correcting are facts themselves, kinds {@code assessment.confirmed}
 * and {@code assessment.corrected}: what the agency recorded stays as it is, marked, and rules go by what was put right. Partners see
 * ordinary facts, and their own agency's sensitive ones.
 */
@ProviderType
public interface KnownFacts {
    /** Of the family or one of its members ({@link FieldKey#subject}), newest first. */
    List<KnownFact> of(Viewer viewer, Id<Assessment> assessment, String subject);

    /** The family says it is so. What is wrong in words, or empty. */
    Optional<String> confirm(Viewer viewer, Id<Assessment> assessment, Id<Fact> fact);

    /** The family or the worker says otherwise. What is wrong in words, or empty. */
    Optional<String> correct(Viewer viewer, Id<Assessment> assessment, Id<Fact> fact, KnownFact.Right right);

    /** What was last said of it does not hold: the fact stands as recorded again. What is wrong in words, or empty. */
    Optional<String> takeBack(Viewer viewer, Id<Assessment> assessment, Id<Fact> fact);
}
