package org.together.itests.broken;

import org.together.core.criteria.Criterion;
import org.together.core.criteria.Finding;
import org.together.core.family.Family;

/** Fails at every family. */
public class Throwing implements Criterion {
    @Override
    public Finding assess(Family family) {
        throw new IllegalStateException("the table of dates has no entry");
    }
}
