package org.together.shell;

import java.util.Map;
import java.util.Optional;
import org.together.core.access.Viewer;

/** What the browser is told with the page: whether there is anything at the address, and to forget all it kept once somebody has left. */
record PageAnswer(InstalledScreens screens, Optional<Viewer> viewer, Place place) {
    private static final int FOUND = 200;
    private static final int NOT_FOUND = 404;

    /** A stranger learns nothing of what is installed: every address leads to the door. */
    int status() {
        return viewer.isEmpty() || place.isHome() || screens.find(viewer.get(), place.screen()).isPresent() ? FOUND : NOT_FOUND;
    }

    /** Cookies stay: the next session's is among them, and the one that ended opens nothing. */
    Map<String, String> headers() {
        return place.value(Place.LEFT).flatMap(Leaving::of).isPresent()
                ? Map.of("Clear-Site-Data", "\"cache\", \"storage\"")
                : Map.of();
    }
}
