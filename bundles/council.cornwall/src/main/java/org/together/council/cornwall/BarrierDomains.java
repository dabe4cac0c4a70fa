package org.together.council.cornwall;

import static org.together.core.assessment.Domain.About.ADULT;
import static org.together.core.assessment.Domain.About.FAMILY;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.assessment.AssessmentDomains;
import org.together.core.assessment.AssessmentDomainsInfo;
import org.together.core.assessment.Domain;
import org.together.core.assessment.Question;
import org.together.core.assessment.Scale;
import org.together.core.facts.Health;

/** The local barriers that the programme meets with services of its own, asked of each adult; and the family's own targets. */
@Component
@AssessmentDomainsInfo(id = "cornwall.barriers", title = "Together for Families: barriers and targets", order = 100)
public final class BarrierDomains implements AssessmentDomains {
    private static final Question SERVICE =
            Question.choosing("service", "Which of the programme's services would help", "None now", "Breaking the Cycle",
                    "Domestic Abuse Recovery Toolkit", "Mental health and counselling", "Family Group Conferencing");

    @Override
    public List<Domain> domains() {
        return List.of(
                Domain.of("cornwall.barriers", "What stands in the way", ADULT,
                                Question.of("barriers", "Feelings, drink, drugs or fear at home that stand in the way").hint(
                                        "Ask on their own. Do not write where somebody has fled to."),
                                SERVICE)
                        .knownFrom(Health.SUBSTANCE_MISUSE, Health.MENTAL_HEALTH),
                Domain.of("cornwall.targets", "The family's own targets", FAMILY,
                                Question.of("targets", "What the family itself wants to reach, and by when"))
                        .readOn(Scale.of("cornwall.targets", "How near the family is", "Not begun", "Thinking about it", "Begun",
                                "Half way", "Nearly there", "Reached")));
    }
}
