package org.together.casework.assessment;

import java.util.List;

/** The rows of this area. */
public final class AssessmentTables {
    public static final List<Class<?>> ALL =
            List.of(AssessmentRow.class, AnswerRow.class, ScaleReadingRow.class, PublicationRow.class);

    private AssessmentTables() {}
}
