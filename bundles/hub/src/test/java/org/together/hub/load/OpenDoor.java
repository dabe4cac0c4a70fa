package org.together.hub.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Decision;
import org.together.core.access.Reach;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** Decides by role alone and remembers what was recorded. */
final class OpenDoor implements Access, Audit {
    final List<String> entries = Collections.synchronizedList(new ArrayList<>());

    @Override
    public Decision may(Viewer viewer, Action action) {
        return viewer.roleFor(action).map(role -> Decision.allowed("role")).orElseGet(() -> Decision.refused("no role allows it"));
    }

    @Override
    public Decision may(Viewer viewer, Action action, Family family) {
        return may(viewer, action);
    }

    /** Families kept from everybody but the account named. */
    final Map<Id<Family>, String> kept = new ConcurrentHashMap<>();

    @Override
    public Reach reach(Viewer viewer, Action action) {
        var leftOut = new HashSet<>(kept.keySet());
        leftOut.removeIf(family -> viewer.account().equals(kept.get(family)));
        return new Reach(may(viewer, action), viewer.localities(), leftOut);
    }

    @Override
    public void demand(Viewer viewer, Action action) {
        if (!may(viewer, action).isAllowed()) {
            throw new Refused("no role allows it");
        }
    }

    @Override
    public void record(Viewer viewer, Action action, String subject, String detail) {
        entries.add(viewer + " " + action.label() + ": " + subject + ", " + detail);
    }
}
