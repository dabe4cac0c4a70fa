package org.together.screens.casework.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.Section;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.ui.Visit;
import org.together.ui.parts.PageLink;

/** What every page of one family's assessment has: whose it is, and the way back to its list of tasks. */
@StyleSheet("context://ext/org.together.screens.casework/assessment.css")
class Paper extends Div {
    final transient Desk desk;
    final transient Visit visit;
    final transient Family family;
    final transient Assessment assessment;

    Paper(Desk desk, Visit visit, Family family, Assessment assessment) {
        this.desk = desk;
        this.visit = visit;
        this.family = family;
        this.assessment = assessment;
        addClassName("assessment");
    }

    Id<Assessment> id() {
        return assessment.id();
    }

    List<Section> sections() {
        return desk.assessments().sections(visit.viewer(), id());
    }

    Component back() {
        var link = new PageLink("Back to the assessment", AssessmentNavigation.of(family.id()));
        link.addClassName("assessment-back");
        return link;
    }
}
