package org.together.screens.casework.assessment;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Families;
import org.together.core.assessment.Assessments;
import org.together.core.assessment.KnownFacts;
import org.together.core.assessment.Publications;
import org.together.core.assessment.Readings;
import org.together.core.draft.Drafts;
import org.together.core.print.Printing;

/** What the pages of an assessment work with. */
@Component(service = Desk.class)
public record Desk(
        Assessments assessments, KnownFacts known, Readings readings, Publications publications, Drafts drafts, Families families,
        Printing printing) {

    @Activate
    public Desk(
            @Reference Assessments assessments,
            @Reference KnownFacts known,
            @Reference Readings readings,
            @Reference Publications publications,
            @Reference Drafts drafts,
            @Reference Families families,
            @Reference Printing printing) {
        this.assessments = assessments;
        this.known = known;
        this.readings = readings;
        this.publications = publications;
        this.drafts = drafts;
        this.families = families;
        this.printing = printing;
    }
}
