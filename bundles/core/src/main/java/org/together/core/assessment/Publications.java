package org.together.core.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Id;
import org.together.core.print.Document;

/** Versions of an assessment that were signed off: each stays as it was. */
@ProviderType
public interface Publications {
    /** Oldest first. */
    List<Publication> of(Viewer viewer, Id<Assessment> assessment);

    /** Signs off what stands now; for the family's advocate and managers. What is wrong in words, or empty. */
    Optional<String> publish(Viewer viewer, Id<Assessment> assessment, String note);

    /** The answers of a version that the viewer may read, in the order of the sections. */
    List<Answer> answers(Viewer viewer, Id<Assessment> assessment, int number);

    /** A version, or with number 0 what stands now, as the viewer may read it, to be printed. */
    Document document(Viewer viewer, Id<Assessment> assessment, int number);

    /** A version signed off. */
    record Publication(int number, Author author, Instant at, String note) {}
}
