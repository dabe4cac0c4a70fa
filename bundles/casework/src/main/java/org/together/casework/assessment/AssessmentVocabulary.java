package org.together.casework.assessment;

import java.util.Collection;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.family.FactKind;
import org.together.core.family.Field;
import org.together.core.family.Vocabulary;

/** What is said in an assessment of facts known before. Never of the kind of the fact itself, so that no rule counts it twice. */
@Component
public final class AssessmentVocabulary implements Vocabulary {
    static final Field<String> FACT = Field.text("fact", "Record");
    static final Field<String> ASSESSMENT = Field.text("assessment", "Assessment");
    static final Field<String> MATTER = Field.text("matter", "Matter");
    static final Field<String> WORDS = Field.text("words", "What is right");

    static final FactKind CONFIRMED = FactKind.of("assessment.confirmed", "Confirmed in the assessment", FACT, ASSESSMENT, MATTER)
            .reads("Confirmed in the assessment: {matter}");
    static final FactKind CORRECTED = FactKind.of("assessment.corrected", "Corrected in the assessment", FACT, ASSESSMENT, MATTER, WORDS)
            .reads("Said otherwise in the assessment of {matter}: {words}");

    @Override
    public Collection<FactKind> kinds() {
        return List.of(CONFIRMED, CORRECTED);
    }
}
