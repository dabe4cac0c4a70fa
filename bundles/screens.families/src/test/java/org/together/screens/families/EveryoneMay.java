package org.together.screens.families;

import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Decision;
import org.together.core.access.Viewer;
import org.together.core.family.Family;

/** Lets everybody do everything, or only look. */
public record EveryoneMay(boolean change) implements Access {

    @Override
    public Decision may(Viewer viewer, Action action) {
        return change || action == Action.OPEN_FAMILY ? Decision.allowed("As a test") : Decision.refused("Only to look");
    }

    @Override
    public Decision may(Viewer viewer, Action action, Family family) {
        return may(viewer, action);
    }

    @Override
    public void demand(Viewer viewer, Action action) {}
}
