package org.together.core.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.CouncilTime;
import org.together.core.access.Viewer;
import org.together.core.casework.Case.Closing;
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

    /**
     * The open cases of those of these families that the viewer may see, in a few queries however many; the others leave no trace. For
     * lists: refuses only who may open no family at all.
     */
    Map<Id<Family>, Case> openCases(Viewer viewer, Collection<Id<Family>> families);

    /** All spells of work with the family, newest first. */
    List<Case> history(Viewer viewer, Id<Family> family);

    /** Everything that changed in all spells of work with the family, newest first. */
    List<CaseChange> changes(Viewer viewer, Id<Family> family);

    /** Begins to work with the family at this level of need; when it is worked with already, its level changes and the reason is kept. */
    default Case begin(Viewer viewer, Id<Family> family, Beginning beginning) {
        return begin(viewer, family, beginning, CouncilTime.today());
    }

    /** As {@link #begin(Viewer, Id, Beginning)}, for work that began earlier than it is recorded; a change of level is always of today. */
    Case begin(Viewer viewer, Id<Family> family, Beginning beginning, LocalDate since);

    /** Moves the open case to another stage; what is wrong in words, or empty when it was moved. */
    Optional<String> move(Viewer viewer, Id<Family> family, Stage stage);

    /** Closes the open case as of today; what is wrong in words, or empty when it was closed. */
    Optional<String> close(Viewer viewer, Id<Family> family, Closing closing);

    /** A decision to work with a family: the level of need, the programme if there is one, and the reason. */
    record Beginning(String level, Optional<String> programme, String reason) {}
}
