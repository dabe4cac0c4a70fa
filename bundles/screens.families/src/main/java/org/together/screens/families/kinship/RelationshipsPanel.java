package org.together.screens.families.kinship;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.drawing.Layouts;
import org.together.core.family.Family;
import org.together.core.kinship.Kinship;
import org.together.core.kinship.Kinships;
import org.together.core.print.Printing;
import org.together.core.team.Teams;
import org.together.ui.FamilyPanel;
import org.together.ui.FamilyPanelInfo;
import org.together.ui.Visit;
import org.together.ui.parts.EmptyState;

/** Who is what to whom, and what the family is connected with: drawn, and the same in words. */
@org.osgi.service.component.annotations.Component
@FamilyPanelInfo(id = RelationshipsPanel.ID, title = "Relationships", order = 5)
public class RelationshipsPanel implements FamilyPanel {
    static final String ID = "families-relationships";

    private final Kinships kinships;
    private final Teams teams;
    private final Layouts layouts;
    private final Access access;
    private final Printing printing;

    @Activate
    public RelationshipsPanel(
            @Reference Kinships kinships, @Reference Teams teams, @Reference Layouts layouts, @Reference Access access,
            @Reference Printing printing) {
        this.kinships = kinships;
        this.teams = teams;
        this.layouts = layouts;
        this.access = access;
        this.printing = printing;
    }

    @Override
    public Component show(Family family, Visit visit) {
        var kinship = kinships.of(visit.viewer(), family.id(), family.asAt());
        if (kinship.isEmpty()) {
            return new EmptyState("Nobody belonged to this family on that day", "Choose another day above.");
        }
        var mayChange = access.may(visit.viewer(), Action.RECORD_CONTACT, family).isAllowed();
        var desk = new Desk(kinship.get(), kinships, printing, visit, mayChange);
        return new Div(
                new GenogramCard(desk, layouts).card(),
                new EcomapCard(desk, teams.around(visit.viewer(), family.id(), family.asAt())).card());
    }

    /** What the cards share. */
    record Desk(Kinship kinship, Kinships kinships, Printing printing, Visit visit, boolean mayChange) {
        People people() {
            return new People(kinship);
        }

        /** Shows the page anew, with what was kept in it. */
        void kept(String words) {
            visit.tell(words);
            visit.go("family/" + kinship.family().id() + "/" + ID);
        }
    }
}
