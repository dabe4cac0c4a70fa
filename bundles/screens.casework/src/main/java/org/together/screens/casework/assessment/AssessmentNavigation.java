package org.together.screens.casework.assessment;

import org.together.core.assessment.FieldKey;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** Addresses of an assessment's pages. */
public final class AssessmentNavigation {
    /** {@code assessment/<family>/<section>}. */
    public static final String ASSESSMENT = "assessment";

    static final String CHECK = "check";
    static final String COMPARE = "compare";
    static final String DISTANCE = "distance";
    static final String VERSIONS = "versions";

    private AssessmentNavigation() {}

    public static String of(Id<Family> family) {
        return ASSESSMENT + "/" + family;
    }

    /** {@code page} is a section's key or one of the pages named here. */
    public static String of(Id<Family> family, String page) {
        return of(family) + "/" + page;
    }

    static String versions(Id<Family> family, FieldKey field) {
        var shared = field.by("");
        return of(family, VERSIONS) + "/" + shared.subject() + "/" + shared.domain() + "/" + shared.question();
    }
}
