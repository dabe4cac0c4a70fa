package org.together.casework.agreement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Decision;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyReader;

/** Who may read or change a family's agreement, and the account of it, written in the caller's transaction. */
@Component(service = Door.class)
public final class Door {
    static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Access access;
    private final Audit audit;
    private final FamilyReader families;

    @Activate
    public Door(@Reference Access access, @Reference Audit audit, @Reference FamilyReader families) {
        this.access = access;
        this.audit = audit;
        this.families = families;
    }

    static LocalDate today() {
        return LocalDate.now(HERE);
    }

    /** The family, when they may read; {@code what} is read, as the audit says it. */
    Family toRead(Viewer viewer, Id<Family> id, String what) {
        var family = through(viewer, Action.OPEN_FAMILY, id);
        audit.record(viewer, Action.OPEN_FAMILY, "family:" + id, what);
        return family;
    }

    /** Lets them change it when they may; {@code what} was done, as the audit says it, unless {@code change} returns what is wrong. */
    Optional<String> toChange(Viewer viewer, Id<Family> id, String what, Function<Family, Optional<String>> change) {
        var fault = change.apply(through(viewer, Action.AGREE, id));
        if (fault.isEmpty()) {
            audit.record(viewer, Action.AGREE, "family:" + id, what);
        }
        return fault;
    }

    private Family through(Viewer viewer, Action action, Id<Family> id) {
        access.demand(viewer, action);
        var family = families.family(id, today());
        var decision = family.map(known -> access.may(viewer, action, known)).orElseGet(Door::noSuchFamily);
        if (!decision.isAllowed()) {
            audit.decided(viewer, action, "family:" + id, decision);
            throw new Refused(decision.reason());
        }
        return family.orElseThrow();
    }

    /** In the words of a sealed family's refusal: nobody may tell the two apart. */
    private static Decision noSuchFamily() {
        return Decision.refused("There is no such family, or you may not see it.");
    }
}
