package org.together.screens.casework.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.CouncilTime;
import org.together.core.access.Action;
import org.together.core.assessment.Assessment;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** One family's assessment: {@code assessment/<family>} and its pages below. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = AssessmentNavigation.ASSESSMENT,
        title = "Assessment",
        section = Section.FAMILIES,
        needs = Action.ASSESS,
        menu = false)
public class AssessmentScreen implements Screen {
    private final Desk desk;

    @Activate
    public AssessmentScreen(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Component open(Visit visit) {
        var id = visit.rest().isEmpty() ? Optional.<Id<Family>>empty() : Id.<Family>parse(visit.rest().getFirst());
        if (id.isEmpty()) {
            return nothing("There is no family at this address", "");
        }
        var opened = desk.families().open(visit.viewer(), id.get(), CouncilTime.today());
        return opened.family()
                .map(family -> open(visit, family))
                .orElseGet(() -> nothing(opened.decision().reason(), ""));
    }

    private Component open(Visit visit, Family family) {
        return desk.assessments().current(visit.viewer(), family.id())
                .map(assessment -> page(visit, family, assessment))
                .orElseGet(() -> nothing("This family's assessment has not begun", "family/" + family.id() + "/" + AssessmentPanel.ID));
    }

    private Component page(Visit visit, Family family, Assessment assessment) {
        var page = visit.rest().size() > 1 ? visit.rest().get(1) : "";
        return switch (page) {
            case "" -> new TaskListPage(desk, visit, family, assessment);
            case AssessmentNavigation.CHECK -> new CheckPage(desk, visit, family, assessment);
            case AssessmentNavigation.COMPARE -> new ComparePage(desk, visit, family, assessment);
            case AssessmentNavigation.DISTANCE -> new DistancePage(desk, visit, family, assessment);
            case AssessmentNavigation.VERSIONS -> new VersionsPage(desk, visit, family, assessment);
            default -> new SectionPage(desk, visit, family, assessment, page);
        };
    }

    private static Component nothing(String why, String way) {
        var state = new EmptyState(why, "Open it from the family's page.");
        return new Div(new PageHeader("Assessment"), way.isEmpty() ? state : state.next(new PageLink("Go to the family", way)));
    }
}
