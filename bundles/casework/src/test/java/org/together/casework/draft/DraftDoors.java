package org.together.casework.draft;

import static org.together.core.access.Action.OPEN_FAMILY;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.together.casework.Council;
import org.together.casework.Door;
import org.together.casework.Door.Shut;
import org.together.casework.Things;
import org.together.core.draft.Heading;

/** The doors of what was begun and not handed in. */
public final class DraftDoors {
    private final KeptDrafts drafts;

    public DraftDoors(Council council, Path folder) {
        var database = council.database;
        drafts = new KeptDrafts(folder.resolve("draft.key"), database.transactions(), database.entityManager(), council.gate);
    }

    public void furnish(Things things) {
        drafts.open(Council.KERRA, heading(things)).keep(Map.of("notes", "Begun"));
    }

    private static Heading heading(Things things) {
        return Heading.about(things.family, "casework.visit", things.surname, "family/" + things.family);
    }

    public Stream<Door> all() {
        return Stream.of(
                Door.family("Drafts.open", (by, at) -> drafts.open(by, heading(at)), OPEN_FAMILY),
                Door.toAll("Drafts.unfinished", Shut.LEAVES_OUT, (by, at) -> drafts.unfinished(by)));
    }
}
