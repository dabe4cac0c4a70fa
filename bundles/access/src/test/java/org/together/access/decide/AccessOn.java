package org.together.access.decide;

import java.time.InstantSource;
import org.together.access.Demo;
import org.together.access.audit.ChainedAudit;
import org.together.core.record.FamilyReader;
import org.together.store.TestDatabase;

/** The rules as the platform runs them, on a database for tests. */
public final class AccessOn {

    private AccessOn() {}

    public static RolesAndNeedToKnow of(TestDatabase database, ChainedAudit audit) {
        return of(database, audit, new Demo(false));
    }

    public static RolesAndNeedToKnow of(TestDatabase database, ChainedAudit audit, Demo demo) {
        return new RolesAndNeedToKnow(
                audit, new RestrictedFamilies(database.transactions(), database.entityManager()), demo, InstantSource.system());
    }

    static StoredRestrictions restrictions(TestDatabase database, ChainedAudit audit, RolesAndNeedToKnow access, FamilyReader reader) {
        var colleagues = new NamedColleagues("tamsin", "morwenna");
        return new StoredRestrictions(access, audit, reader, colleagues, database.transactions(), database.entityManager());
    }

    static GuardedFamilies families(TestDatabase database, ChainedAudit audit, RolesAndNeedToKnow access, FamilyReader reader) {
        return new GuardedFamilies(access, audit, reader, database.transactions(), new Former());
    }
}
