package org.together.screens.frontdoor;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.together.core.frontdoor.QueueLine;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.Cards;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.SummaryList;

/** Families that wait for the manager to accept or return them, the most urgent first. */
@StyleSheet("context://ext/org.together.screens.frontdoor/frontdoor.css")
final class HandOversPage extends Div {
    private final transient Counter counter;
    private final transient Visit visit;
    private final Div content = new Div();

    HandOversPage(Counter counter, Visit visit) {
        this.counter = counter;
        this.visit = visit;
        add(new PageHeader("Hand-overs")
                .explained("The access team asks you to take these families on. Accept, and the family is yours to allocate; or return"
                        + " it with the reason."), content);
        show();
        visit.onLeave(this, counter.referrals().watch(() -> visit.later(this::show)));
    }

    private void show() {
        content.removeAll();
        var lines = counter.referrals().handedOver(visit.viewer());
        if (lines.isEmpty()) {
            content.add(new EmptyState("Nothing waits for you", "The access team's hand-overs to you or your locality appear here."));
            return;
        }
        var cards = new Cards();
        lines.forEach(line -> cards.add(card(line).wide()));
        content.add(cards);
    }

    private Card card(QueueLine line) {
        var referral = line.referral();
        var triage = referral.decided().orElseThrow();
        var tags = new Paragraph();
        Lines.marks(referral).forEach(tags::add);
        var list = new SummaryList()
                .pair("Asked of", triage.service() + triage.locality().map(place -> ", " + place).orElse(""))
                .pair("Decision", triage.decision().label() + ", level " + counter.levels().title(triage.level()))
                .pair("Why", Lines.words(triage.reason()))
                .pair("Problems found", String.join(", ", line.met()))
                .pair("Services involved", String.join(", ", line.involved()))
                .pair("Waits", new Span(Lines.hours(line.workingHours()) + " of working time"));
        return new Card(Lines.title(referral))
                .aside(tags)
                .with(list, new PageLink("Read the referral", FrontDoorNavigation.referral(referral.id())),
                        new Answering(counter.referrals(), visit, referral))
                .source("Decided by " + referral.officer().orElse("the access team") + ", " + Ages.time(referral.since()));
    }
}
