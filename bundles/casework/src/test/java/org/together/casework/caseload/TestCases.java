package org.together.casework.caseload;

import org.together.casework.Council;
import org.together.core.casework.Cases;

/** Cases of a council, for tests of what begins them. */
public final class TestCases {
    private TestCases() {}

    public static Cases of(Council council) {
        var rows = council.database.entityManager();
        var advocates = new AdvocateFacts(rows, council.writer, council.notices);
        return new StoredCases(new Spells(rows), advocates, council.database.transactions(), council.gate);
    }
}
