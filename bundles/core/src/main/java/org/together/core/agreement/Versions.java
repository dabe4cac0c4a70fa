package org.together.core.agreement;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Id;
import org.together.core.print.Document;

/** What was offered to be signed, and the marks put on it. Access and answers as in {@link Agreements}. */
@ProviderType
public interface Versions {
    /** Keeps the agreement as it stands now, whole, to be signed; {@code why} says what is new in it. */
    Optional<String> offer(Viewer viewer, Id<Agreement> agreement, String why);

    /** Puts somebody's mark, or that they did not sign, on the newest version; each signs a version once. */
    Optional<String> sign(Viewer viewer, Id<Version> version, Version.Mark mark);

    /** What a later version says otherwise than an earlier one of the same agreement. */
    List<Version.Change> compare(Viewer viewer, Id<Version> earlier, Id<Version> later);

    /** The version to be printed or given away, in 14 points or larger. */
    Document document(Viewer viewer, Id<Version> version, Audience audience);

    /** For whom it is printed. */
    enum Audience {
        ADULTS,
        CHILDREN
    }
}
