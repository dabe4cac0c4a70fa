package org.together.access.audit;

import java.nio.file.Path;
import java.time.InstantSource;
import org.together.access.decide.Former;
import org.together.core.access.Access;
import org.together.store.TestDatabase;

/** The audit as the platform runs it, on a database for tests. */
public final class AuditOn {

    private AuditOn() {}

    public static ChainedAudit of(TestDatabase database, Path folder) {
        var files = new AuditFiles(folder.resolve("keys/audit.key"), folder.resolve("keys").resolve(AuditFiles.CHECKPOINTS));
        return new ChainedAudit(files, database.transactions(), new AuditTable(database.entityManager()), InstantSource.system());
    }

    public static StoredTrail trail(TestDatabase database, ChainedAudit audit, Access access) {
        return trail(database, audit, access, new Former());
    }

    public static StoredTrail trail(TestDatabase database, ChainedAudit audit, Access access, Former former) {
        return new StoredTrail(audit, access, database.transactions(), database.entityManager(), former);
    }
}
