package org.together.casework.chronology;

import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.family.Fact;
import org.together.core.family.Sensitivity;

/** Which facts somebody who may open a family reads: professionals of other agencies the ordinary ones and their own agency's. */
public final class Readable {

    private Readable() {}

    public static boolean by(Viewer viewer, Fact fact) {
        return by(viewer, fact.sensitivity(), fact.source().agency());
    }

    static boolean by(Viewer viewer, Sensitivity sensitivity, String agency) {
        return switch (sensitivity) {
            case ORDINARY -> true;
            case SENSITIVE -> isOwn(viewer, agency) || viewer.roles().stream().anyMatch(role -> role != StaffRole.PARTNER);
            case RESTRICTED -> isOwn(viewer, agency) || viewer.is(StaffRole.ADVOCATE) || viewer.is(StaffRole.LOCALITY_MANAGER);
        };
    }

    private static boolean isOwn(Viewer viewer, String agency) {
        return agency.equalsIgnoreCase(viewer.agency());
    }
}
