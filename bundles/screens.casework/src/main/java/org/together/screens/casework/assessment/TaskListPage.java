package org.together.screens.casework.assessment;

import org.together.core.assessment.Assessment;
import org.together.core.family.Family;
import org.together.ui.Visit;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** What is to be written, in any order, and how far each part is. */
final class TaskListPage extends Paper {

    TaskListPage(Desk desk, Visit visit, Family family, Assessment assessment) {
        super(desk, visit, family, assessment);
        var header = new PageHeader("Assessment of " + family.name())
                .explained("One assessment of the whole family, to which every agency around it adds its part.")
                .actions(new PageLink("Family page", "family/" + family.id() + "/" + AssessmentPanel.ID));
        add(header, new TaskList(desk, visit, family, assessment));
    }
}
