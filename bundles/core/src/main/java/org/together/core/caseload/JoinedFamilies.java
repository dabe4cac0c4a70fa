package org.together.core.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.casework.Advocate;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * Families worked with that became one when their people were joined, or are two again: what a manager has to settle, and advocates have to
 * know. Families that the viewer may not see leave no trace.
 */
@ProviderType
public interface JoinedFamilies {
    /** Not settled yet: for whoever allocates families all they may open, for others their own; the longest waiting first. */
    List<Joined> unsettled(Viewer viewer);

    /**
     * Says who goes on as the family's advocate (an account of {@link Joined#advocates}), or, where there is nobody to choose between,
     * that it was seen. What is wrong in words, or empty when it is settled.
     */
    Optional<String> settle(Viewer viewer, Id<Joined> joined, Optional<String> account);

    /**
     * Two families that became one ({@code isApart}: that are two again). {@code name} is how the family is called now, {@code was} how the
     * other was called; {@code advocates} who work with it since, the one of the case that goes on first; the other until {@code until}.
     */
    record Joined(
            Id<Joined> id,
            Id<Family> family,
            String name,
            String was,
            LocalDate since,
            boolean isApart,
            List<Advocate> advocates,
            Optional<LocalDate> until) {}
}
