package org.together.itests.broken;

import org.together.core.criteria.Criterion;
import org.together.core.criteria.Finding;
import org.together.core.family.Family;

/** Answers as it should, beside others that do not. */
public class Sound implements Criterion {
    @Override
    public Finding assess(Family family) {
        return Finding.notMet("Looked at and not met");
    }
}
