package org.together.core.casework;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * The council's cases. Every method throws {@link org.together.core.access.Refused} when the viewer may not do it with
 * this family; every change is audited in its own transaction or the caller's.
 */
@ProviderType
public interface Cases {
    /** The family's open case. */
    Optional<Case> openCase(Viewer viewer, Id<Family> family);

    /** All spells of work with the family, newest first. */
    List<Case> history(Viewer viewer, Id<Family> family);

    /** Begins to work with the family at this level of need; when it is worked with already, its level changes and the reason is kept. */
    Case begin(Viewer viewer, Id<Family> family, Beginning beginning);

    /** A decision to work with a family: the level of need, the programme if there is one, and the reason. */
    record Beginning(String level, Optional<String> programme, String reason) {}
}
