package org.together.core.caseload;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;

/** Those who can be advocates. Every method throws {@link org.together.core.access.Refused} for those who may not allocate families. */
@ProviderType
public interface Advocates {
    /** Everybody with the role, by name. */
    List<Profile> all(Viewer viewer);

    /** What is wrong in words, or empty when it was kept. */
    Optional<String> keep(Viewer viewer, String account, Profile.Told told);

    /**
     * Arranges that somebody stands in for all families that the one away has now or is given meanwhile, as far as the viewer may allocate
     * them; what is wrong in words, or empty when it was kept.
     */
    Optional<String> away(Viewer viewer, Absence absence);

    /** Absences that have not ended, the earliest first. */
    List<Absence> absences(Viewer viewer);
}
