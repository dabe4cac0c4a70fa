package org.together.screens.casework.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Refused;
import org.together.core.family.Family;
import org.together.ui.FamilyPanel;
import org.together.ui.FamilyPanelInfo;
import org.together.ui.Visit;
import org.together.ui.parts.Banner;
import org.together.ui.parts.Card;
import org.together.ui.parts.EmptyState;

/** How far the family's assessment is, on the family's page. */
@org.osgi.service.component.annotations.Component
@FamilyPanelInfo(id = AssessmentPanel.ID, title = "Assessment", order = 40)
public class AssessmentPanel implements FamilyPanel {
    static final String ID = "together-assessment";

    private final Desk desk;

    @Activate
    public AssessmentPanel(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Component show(Family family, Visit visit) {
        try {
            return desk.assessments().current(visit.viewer(), family.id())
                    .<Component>map(assessment -> new Div(new TaskList(desk, visit, family, assessment)))
                    .orElseGet(() -> none(family, visit));
        } catch (Refused refused) {
            return new Card("Assessment").with(new Paragraph(refused.getMessage()));
        }
    }

    private Component none(Family family, Visit visit) {
        var refusal = new Div();
        var begin = new Button("Begin the assessment", event -> begin(family, visit, refusal));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var state = new EmptyState(
                "No assessment yet",
                "There is one for the whole family. What agencies know is in it from the beginning, and each agency adds its part.");
        return new Div(refusal, state.next(begin));
    }

    private void begin(Family family, Visit visit, Div refusal) {
        var begun = desk.assessments().begin(visit.viewer(), family.id());
        refusal.removeAll();
        begun.assessment().ifPresentOrElse(
                assessment -> visit.go(AssessmentNavigation.of(family.id())), () -> refusal.add(Banner.warning(begun.refusal())));
    }
}
