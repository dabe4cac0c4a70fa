package org.together.core.caseload;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * Writing down what happened with a family and what is to be done next. What was written stands among the family's facts. Every method
 * throws {@link org.together.core.access.Refused} when the viewer may not do it with this family; what is wrong with the content is
 * returned in words, empty when it was kept.
 */
@ProviderType
public interface ContactNotes {
    Optional<String> record(Viewer viewer, Id<Family> family, Contact contact);

    /** What is still to be done, the earliest first, those without a day last. */
    List<NextStep> openSteps(Viewer viewer, Id<Family> family);

    Optional<String> done(Viewer viewer, Id<NextStep> step);
}
