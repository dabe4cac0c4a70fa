package org.together.screens.frontdoor;

import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Decision;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.family.Family;

/** Decides by role alone. */
final class ByRole implements Access {
    @Override
    public Decision may(Viewer viewer, Action action) {
        return viewer.roleFor(action).map(role -> Decision.allowed("role")).orElseGet(() -> Decision.refused("no role"));
    }

    @Override
    public Decision may(Viewer viewer, Action action, Family family) {
        return may(viewer, action);
    }

    @Override
    public void demand(Viewer viewer, Action action) {
        if (!may(viewer, action).isAllowed()) {
            throw new Refused("no role");
        }
    }
}
