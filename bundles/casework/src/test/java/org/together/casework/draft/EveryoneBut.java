package org.together.casework.draft;

import java.util.HashSet;
import java.util.Set;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Decision;
import org.together.core.access.Viewer;
import org.together.core.family.Family;

/** Lets everybody do everything but those shut out. */
final class EveryoneBut implements Access {
    final Set<String> shutOut = new HashSet<>();

    @Override
    public Decision may(Viewer viewer, Action action) {
        return Decision.allowed("Everybody may");
    }

    @Override
    public Decision may(Viewer viewer, Action action, Family family) {
        return shutOut.contains(viewer.account()) ? Decision.refused("Shut out") : may(viewer, action);
    }

    @Override
    public void demand(Viewer viewer, Action action) {}
}
