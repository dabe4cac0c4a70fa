package org.together.casework.caseload;

import org.together.casework.Council;
import org.together.core.casework.Cases;

/** Cases of a council, for tests of what begins them. */
public final class TestCases {
    private TestCases() {}

    public static Cases of(Council council) {
        var rows = council.database.entityManager();
        return new StoredCases(new Spells(rows), new AdvocateFacts(rows, council.writer), council.database.transactions(), council.gate);
    }
}
