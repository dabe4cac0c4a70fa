package org.together.casework.missed;

import static org.together.core.access.Action.EXPORT;
import static org.together.core.access.Action.IDENTIFY;
import static org.together.core.access.Action.LIST_IDENTIFIED;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.together.casework.Council;
import org.together.casework.Door;
import org.together.core.Progress;
import org.together.core.access.Viewer;
import org.together.core.missed.MissedQuery;

/** The doors of missed opportunities. When the record was last gone through is for everybody to know. */
public final class MissedDoors {
    private final StoredMissed missed;

    public MissedDoors(Council council) {
        missed = new MissedOffice(council).missed;
    }

    public Stream<Door> all() {
        return Stream.of(
                Door.list("MissedOpportunities.list", (by, at) -> listed(by), LIST_IDENTIFIED),
                Door.list("MissedOpportunities.export", (by, at) -> missed.export(by, MissedQuery.ALL), EXPORT),
                Door.list("MissedOpportunities.lookAgain", (by, at) -> looked(by), IDENTIFY));
    }

    private Object listed(Viewer by) {
        var page = missed.list(by, MissedQuery.ALL);
        return List.of(page.lines(), page.total(), page.localities());
    }

    private @Nullable Object looked(Viewer by) {
        missed.lookAgain(by, Progress.UNWATCHED);
        return null;
    }
}
