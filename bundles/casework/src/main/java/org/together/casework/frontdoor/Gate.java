package org.together.casework.frontdoor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Reach;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyReader;

/** Who may, the account of it, and the families as the record has them. */
@Component(service = Gate.class)
public final class Gate {
    private final Access access;
    private final Audit audit;
    private final FamilyReader families;

    @Activate
    public Gate(@Reference Access access, @Reference Audit audit, @Reference FamilyReader families) {
        this.access = access;
        this.audit = audit;
        this.families = families;
    }

    boolean may(Viewer viewer, Action action) {
        return access.may(viewer, action).isAllowed();
    }

    boolean may(Viewer viewer, Action action, Family family) {
        return access.may(viewer, action, family).isAllowed();
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

    Reach reach(Viewer viewer, Action action) {
        return access.reach(viewer, action);
    }

    void record(Viewer viewer, Action action, String subject, String detail) {
        audit.record(viewer, action, subject, detail);
    }

    FamilyReader families() {
        return families;
    }

    Optional<Family> family(Id<Family> id) {
        return families.family(id, LocalDate.now(OfficeHours.HERE));
    }

    /** By their ids' values. */
    Map<Long, Family> families(Collection<Long> ids) {
        var wanted = ids.stream().filter(id -> id != 0).distinct().map(Id::<Family>of).toList();
        return families.families(wanted, LocalDate.now(OfficeHours.HERE)).stream()
                .collect(Collectors.toMap(family -> family.id().value(), Function.identity()));
    }
}
