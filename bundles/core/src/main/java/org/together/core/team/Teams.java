package org.together.core.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** Who works with a family. Both throw {@link org.together.core.access.Refused} for whoever may not, and are audited. */
@ProviderType
public interface Teams {
    /** Empty when nobody belonged to the family on that day. Appointments and the open case are those of today. */
    Optional<Team> around(Viewer viewer, Id<Family> family, LocalDate asAt);

    /** Families worked with now that the viewer may open and that are under strain, those with most strains first. */
    List<Strained> strained(Viewer viewer);

    /** A family as a line, and its strains. */
    record Strained(Id<Family> family, String name, Optional<String> locality, List<Strain> strains) {}
}
