package org.together.core.caseload;

import java.time.LocalDate;
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

    /**
     * Ends an absence sooner than was arranged, and with it the cover for every family: whoever is back needs nobody to stand in, also with
     * families that the viewer may not allocate. {@code last} is its last day, yesterday at the earliest; before its first day, it is taken
     * back whole. What is wrong in words, or empty when it was kept.
     */
    Optional<String> endSooner(Viewer viewer, Absence absence, LocalDate last);

    /** Absences that have not ended, the earliest first. */
    List<Absence> absences(Viewer viewer);
}
