package org.together.identification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.CouncilTime;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Decision;
import org.together.core.access.Reach;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyReader;

/** Who may, and the account of it. */
@Component(service = Gate.class)
public final class Gate {
    private static final Id<Family> NOBODY = Id.of(0L);

    private final Access access;
    private final Audit audit;
    private final FamilyReader families;

    @Activate
    public Gate(@Reference Access access, @Reference Audit audit, @Reference FamilyReader families) {
        this.access = access;
        this.audit = audit;
        this.families = families;
    }

    void demand(Viewer viewer, Action action) {
        access.demand(viewer, action);
    }

    /** Throws {@link Refused} with the reason when they may not do this with this family. */
    void demand(Viewer viewer, Action action, Family family) {
        access.demand(viewer, action);
        var decision = access.may(viewer, action, family);
        if (!decision.isAllowed()) {
            throw new Refused(decision.reason());
        }
    }

    /** As it is today; a family that is sealed from them is not read, and is as if it were not there. */
    Optional<Family> family(Viewer viewer, Action action, Id<Family> id) {
        var isSealed = access.refusal(viewer, id, action).filter(one -> one.reason().equals(Decision.NO_SUCH_FAMILY)).isPresent();
        return families.family(isSealed ? NOBODY : id, CouncilTime.today());
    }

    /** How many of these families there were on the day. */
    int howMany(Collection<Id<Family>> ids, LocalDate day) {
        return families.families(ids, day).size();
    }

    /** Demands it, and says how far a list for them reaches. */
    Reach reach(Viewer viewer, Action action) {
        access.demand(viewer, action);
        return access.reach(viewer, action);
    }

    void record(Viewer viewer, Action action, String subject, String detail) {
        audit.record(viewer, action, subject, detail);
    }
}
