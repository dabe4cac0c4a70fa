package org.together.demo;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.assessment.Assessments;
import org.together.core.assessment.KnownFacts;
import org.together.core.assessment.Publications;
import org.together.core.assessment.Readings;

/** What those who assess the demo county's families work with. */
@Component(service = AssessmentDesk.class)
public class AssessmentDesk {
    final Assessments assessments;
    final KnownFacts known;
    final Readings readings;
    final Publications publications;

    @Activate
    public AssessmentDesk(
            @Reference Assessments assessments,
            @Reference KnownFacts known,
            @Reference Readings readings,
            @Reference Publications publications) {
        this.assessments = assessments;
        this.known = known;
        this.readings = readings;
        this.publications = publications;
    }
}
