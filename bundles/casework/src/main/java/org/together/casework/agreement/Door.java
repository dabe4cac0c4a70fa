package org.together.casework.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** Who may read or change a family's agreement, and the account of it, written in the caller's transaction. */
@Component(service = Door.class)
public final class Door {
    private final Gate gate;

    @Activate
    public Door(@Reference Gate gate) {
        this.gate = gate;
    }

    static LocalDate today() {
        return Gate.today();
    }

    /** The family, when they may read; {@code what} is read, as the audit says it. */
    Family toRead(Viewer viewer, Id<Family> id, String what) {
        var family = gate.family(viewer, id, Action.OPEN_FAMILY);
        gate.record(viewer, Action.OPEN_FAMILY, id, what);
        return family;
    }

    /** To be thrown where nothing of a family is kept under the id they gave. */
    Refused nowhere(Viewer viewer, Action action) {
        return gate.nowhere(viewer, action);
    }

    /** Lets them change it when they may; {@code what} was done, as the audit says it, unless {@code change} returns what is wrong. */
    Optional<String> toChange(Viewer viewer, Id<Family> id, String what, Function<Family, Optional<String>> change) {
        var fault = change.apply(gate.family(viewer, id, Action.AGREE));
        if (fault.isEmpty()) {
            gate.record(viewer, Action.AGREE, id, what);
        }
        return fault;
    }
}
