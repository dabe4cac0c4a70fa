package org.together.itests.broken;

import org.together.core.criteria.Criterion;
import org.together.core.criteria.Finding;
import org.together.core.family.Family;

/** Needs a class that its bundle does not bring. */
public class Incomplete implements Criterion {
    @Override
    public Finding assess(Family family) {
        return LeftOut.found();
    }

    /** Never packed. */
    static final class LeftOut {
        private LeftOut() {}

        static Finding found() {
            return Finding.notMet();
        }
    }
}
