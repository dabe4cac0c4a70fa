package org.together.screens.frontdoor;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.Referrals;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;

/** What became of the referrals that the viewer made. */
@StyleSheet("context://ext/org.together.screens.frontdoor/frontdoor.css")
final class MadePage extends Div {
    private static final int MOST = 100;

    MadePage(Referrals referrals, Visit visit) {
        add(new PageHeader("Referrals I made")
                .explained("What became of each. Ring the access team when something has changed.")
                .actions(new PageLink("Make a referral", FrontDoorNavigation.REFER).asButton()));
        var made = referrals.made(visit.viewer(), MOST);
        if (made.isEmpty()) {
            add(new EmptyState("You have made no referral yet", "Referrals that you send appear here with what became of them."));
            return;
        }
        var table = new PlainTable("Referrals I made", "About", "Sent", "Where it stands", "Since", "Decision").captionUnseen();
        made.forEach(referral -> table.row(
                new PageLink(Lines.title(referral), FrontDoorNavigation.referral(referral.id())),
                new Span(Ages.time(referral.received())),
                Lines.state(referral),
                new Span(Ages.time(referral.since())),
                new Span(decision(referral))));
        add(table);
    }

    private static String decision(Referral referral) {
        return referral.decided()
                .map(triage -> triage.decision().label() + (triage.service().isEmpty() ? "" : ", " + triage.service()))
                .orElse("None yet");
    }
}
