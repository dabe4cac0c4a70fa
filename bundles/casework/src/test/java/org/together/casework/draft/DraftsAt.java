package org.together.casework.draft;

import java.nio.file.Path;
import org.together.casework.Council;
import org.together.core.draft.Drafts;
import org.together.core.record.FamilyFollower;

/** Drafts of a council, for tests of what becomes of them. */
public final class DraftsAt {
    private DraftsAt() {}

    public static Drafts folder(Council council, Path folder) {
        var database = council.database;
        return new KeptDrafts(folder.resolve("draft.key"), database.transactions(), database.entityManager(), council.gate);
    }

    public static FamilyFollower follow(Drafts drafts) {
        return (KeptDrafts) drafts;
    }
}
