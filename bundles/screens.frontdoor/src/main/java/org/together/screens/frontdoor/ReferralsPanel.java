package org.together.screens.frontdoor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.family.Family;
import org.together.core.frontdoor.Referral;
import org.together.ui.FamilyPanel;
import org.together.ui.FamilyPanelInfo;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.Cards;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageLink;

/** Every referral of the family with all that happened to it. */
@org.osgi.service.component.annotations.Component
@FamilyPanelInfo(id = "frontdoor-referrals", title = "Referrals", order = 60)
public class ReferralsPanel implements FamilyPanel {
    private final Counter counter;

    @Activate
    public ReferralsPanel(@Reference Counter counter) {
        this.counter = counter;
    }

    @Override
    public Component show(Family family, Visit visit) {
        var referrals = counter.referrals().of(visit.viewer(), family.id());
        var bring = new BringFound(counter.referrals(), visit, family.id());
        var page = new Div();
        if (counter.may(visit, Action.TRIAGE) || counter.may(visit, Action.REFER)) {
            page.add(new Button("Bring to the front door", event -> bring.ask()));
        }
        if (referrals.isEmpty()) {
            page.add(new EmptyState("Nobody has referred this family", "Referrals and contacts appear here with what became of them."));
            return page;
        }
        var cards = new Cards();
        referrals.forEach(referral -> cards.add(card(referral, visit).wide()));
        page.add(cards);
        return page;
    }

    private Card card(Referral referral, Visit visit) {
        var tags = new Paragraph(Lines.state(referral));
        Lines.marks(referral).forEach(tags::add);
        var card = ReferralPage.steps(referral, counter.levels()).aside(tags).source("Received " + Ages.time(referral.received()));
        card.with(Lines.words(referral.said().concerns()), Lines.quiet(Lines.source(referral)));
        if (counter.may(visit, Action.TRIAGE) || counter.may(visit, Action.ALLOCATE)) {
            card.with(new PageLink("Open the referral", FrontDoorNavigation.referral(referral.id())));
        }
        return card;
    }
}
