package org.together.screens.hub;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.family.Family;
import org.together.core.family.Person;
import org.together.ui.FamilyPanel;
import org.together.ui.FamilyPanelInfo;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;

/** For each member the way to the records that are held to be them. */
@org.osgi.service.component.annotations.Component
@FamilyPanelInfo(id = "hub-identities", title = "Records", order = 90)
public class IdentityPanel implements FamilyPanel {
    private final Access access;

    @Activate
    public IdentityPanel(@Reference Access access) {
        this.access = access;
    }

    @Override
    public Component show(Family family, Visit visit) {
        if (!access.may(visit.viewer(), Action.LINK_PEOPLE).isAllowed()) {
            return new EmptyState(
                    "Analysts decide which records are one person",
                    "If two people were taken for one, or one for two, tell the data and intelligence team.");
        }
        var table = new PlainTable("Members and their records", "Member", "Born", "Identity").captionUnseen();
        family.memberships().forEach(one -> table.row(
                new Span(one.person().name().full()),
                new Span(one.person().born().map(Ages::date).orElse("Not known")),
                link(one.person())));
        return new Div(new Card("Which records are these people").with(table).wide());
    }

    private static Component link(Person person) {
        var link = new PageLink("Why one person", IdentityNavigation.person(person.id()));
        link.setAriaLabel("Why one person: " + person.name().full());
        return link;
    }
}
