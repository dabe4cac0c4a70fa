package org.together.casework.assessment;

import java.util.Collection;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.Corrections;
import org.together.core.family.FactKind;
import org.together.core.family.Vocabulary;

/** What is said in an assessment of facts known before. Never of the kind of the fact itself, so that no rule counts it twice. */
@Component
public final class AssessmentVocabulary implements Vocabulary {
    static final FactKind CONFIRMED = FactKind.of(
                    "assessment.confirmed", "Confirmed in the assessment", Corrections.FACT, Corrections.ASSESSMENT, Corrections.MATTER)
            .reads("Confirmed in the assessment: {matter}");

    @Override
    public Collection<FactKind> kinds() {
        return List.of(CONFIRMED);
    }
}
