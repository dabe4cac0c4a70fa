package org.together.screens.frontdoor;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.together.core.frontdoor.QueueLine;
import org.together.core.frontdoor.Referral;
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
    private final Cards cards = new Cards();
    private final EmptyState none =
            new EmptyState("Nothing waits for you", "The access team's hand-overs to you or your locality appear here.");
    private final Map<Referral, Card> shown = new LinkedHashMap<>();

    HandOversPage(Counter counter, Visit visit) {
        this.counter = counter;
        this.visit = visit;
        add(new PageHeader("Hand-overs")
                .explained("The access team asks you to take these families on. Accept, and the family is yours to allocate; or return"
                        + " it with the reason."), none, cards);
        show();
        visit.onLeave(this, counter.referrals().watch(() -> visit.later(this::show)));
    }

    /** What still waits stays where it is, and so does whoever stands on it. */
    private void show() {
        var lines = counter.referrals().handedOver(visit.viewer());
        var waiting = lines.stream().map(QueueLine::referral).collect(Collectors.toSet());
        shown.entrySet().removeIf(entry -> {
            var isGone = !waiting.contains(entry.getKey());
            if (isGone) {
                cards.remove(entry.getValue());
            }
            return isGone;
        });
        for (var place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            if (!shown.containsKey(line.referral())) {
                var card = card(line).wide();
                shown.put(line.referral(), card);
                cards.addComponentAtIndex(place, card);
            }
        }
        none.setVisible(lines.isEmpty());
        cards.setVisible(!lines.isEmpty());
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
                .pair("Problems found", Lines.found(line))
                .pair("Named by the referrer", Lines.named(referral))
                .pair("Services involved", Lines.involved(line))
                .pair("Waits", new Span(Lines.hours(line.workingHours()) + " of working time"));
        return new Card(Lines.title(referral))
                .aside(tags)
                .with(list, new PageLink("Read the referral", FrontDoorNavigation.referral(referral.id())),
                        new Answering(counter.referrals(), visit, referral))
                .source("Decided by " + referral.officer().orElse("the access team") + ", " + Ages.time(referral.since()));
    }
}
