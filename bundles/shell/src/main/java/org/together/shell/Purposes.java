package org.together.shell;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import org.together.core.access.Viewer;

/** For what purpose somebody opens what may be opened only so: said once for each thing, and forgotten with the session. */
final class Purposes {
    private final Map<String, String> words = new HashMap<>();

    static Purposes of(VaadinSession session) {
        var purposes = session.getAttribute(Purposes.class);
        if (purposes == null) {
            purposes = new Purposes();
            session.setAttribute(Purposes.class, purposes);
        }
        return purposes;
    }

    void keep(Viewer viewer, Place place, String purpose) {
        words.put(key(viewer, place), purpose);
    }

    Viewer with(Viewer viewer, Place place) {
        var said = words.get(key(viewer, place));
        return said == null ? viewer : viewer.forPurpose(said);
    }

    private static String key(Viewer viewer, Place place) {
        return viewer.account() + " " + place.screen() + "/" + place.rest().stream().findFirst().orElse("");
    }
}
