package org.together.council.westcheshire;

import static org.together.core.assessment.Domain.About.FAMILY;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.assessment.AssessmentDomains;
import org.together.core.assessment.AssessmentDomainsInfo;
import org.together.core.assessment.Domain;
import org.together.core.assessment.Question;
import org.together.core.assessment.Scale;

/** What a single view of the family needs beside the standard: how often it was asked before, and how the services pull together. */
@Component
@AssessmentDomainsInfo(id = "west-cheshire.single-view", title = "Families Together: single view", order = 100)
public final class SingleViewDomains implements AssessmentDomains {
    @Override
    public List<Domain> domains() {
        return List.of(Domain.of("west-cheshire.pulling-together", "How the services pull together", FAMILY,
                        Question.of("repeats", "What the family was asked or assessed for more than once in the last year"),
                        Question.of("conflict", "Where plans of different services contradict each other"),
                        Question.of("drop", "What could stop, because another service does it"))
                .readOn(Scale.of("west-cheshire.pulling", "How it feels to the family", "Everybody pulls another way",
                        "They seldom talk to each other", "Some work together", "Most work together", "One team, one plan")));
    }
}
