package org.together.casework.assessment;

import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.assessment.FieldKey;
import org.together.core.family.Fact;
import org.together.core.family.Sensitivity;

/**
 * What somebody who may work on a family's assessment reads and writes of it: advocates and managers all, everybody else what is shared
 * and what their own agency wrote.
 */
record Sight(Viewer viewer) {

    boolean reads(FieldKey field) {
        return field.agency().isEmpty() || isWhole() || field.agency().equals(viewer.agency());
    }

    boolean writes(FieldKey field) {
        return field.agency().isEmpty() || field.agency().equals(viewer.agency());
    }

    boolean reads(Fact fact) {
        return fact.sensitivity() == Sensitivity.ORDINARY
                || fact.source().agency().equalsIgnoreCase(viewer.agency())
                || fact.sensitivity() == Sensitivity.SENSITIVE && isWhole();
    }

    boolean isWhole() {
        return viewer.is(StaffRole.ADVOCATE) || viewer.is(StaffRole.LOCALITY_MANAGER);
    }
}
