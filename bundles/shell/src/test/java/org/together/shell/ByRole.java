package org.together.shell;

import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Decision;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.family.Family;

/** Access by role alone. */
final class ByRole implements Access {
    @Override
    public Decision may(Viewer viewer, Action action) {
        return viewer.roleFor(action).isPresent()
                ? Decision.allowed("a role of theirs allows it")
                : Decision.refused("no role of theirs allows it");
    }

    @Override
    public Decision may(Viewer viewer, Action action, Family family) {
        return may(viewer, action);
    }

    @Override
    public void demand(Viewer viewer, Action action) {
        if (!may(viewer, action).isAllowed()) {
            throw new Refused("No role of theirs allows it");
        }
    }
}
