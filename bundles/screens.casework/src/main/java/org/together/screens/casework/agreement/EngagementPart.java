package org.together.screens.casework.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.together.core.agreement.Engagements;
import org.together.core.agreement.Engagements.Element;
import org.together.core.agreement.Engagements.Event;
import org.together.core.agreement.Engagements.Evidence;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.StatusTag;

/** Whether family and workers still meet, everything that was tried, and the five elements of family intervention. */
final class EngagementPart extends Div {
    private static final int EVIDENCE_SHOWN = 6;

    private final transient Desk desk;

    EngagementPart(Desk desk) {
        this.desk = desk;
        var standing = desk.services().engagements().standing(desk.viewer(), desk.id());
        add(standing(standing), elements(desk.services().engagements().fiveElements(desk.viewer(), desk.id())));
    }

    private Card standing(Engagements.Standing standing) {
        var card = new Card("Working together").wide();
        card.with(standing.isEngaged() ? StatusTag.good("Works with us") : StatusTag.attention("Has stopped working with us"));
        card.with(standing.sentence());
        if (desk.mayChange()) {
            var label = standing.isEngaged() ? "The family has stopped" : "The family is back";
            card.with(GoalsPart.buttons(new Button(label, event -> new TurnForm(desk, standing.isEngaged()).open())));
        }
        if (standing.events().isEmpty()) {
            return card.with("No visit, call or attempt has been recorded.");
        }
        var list = new OrderedList();
        list.addClassName("part-chronology");
        standing.events().forEach(event -> list.add(new ListItem(line(event))));
        return card.with(new H3("What was tried, newest first"), list);
    }

    private static Component line(Event event) {
        var what = new Span(event.words());
        var who = new Div(event.who());
        who.addClassName("part-quiet");
        return new Div(tag(event), new Span(" " + Ages.date(event.day()) + " "), what, who);
    }

    private static StatusTag tag(Event event) {
        return switch (event.sort()) {
            case CONTACT, RE_ENGAGED -> StatusTag.good(event.sort().label());
            case ATTEMPT -> StatusTag.neutral(event.sort().label());
            case MISSED, LADDER -> StatusTag.attention(event.sort().label());
            case DISENGAGED -> StatusTag.bad(event.sort().label());
        };
    }

    private static Card elements(List<Element> elements) {
        var there = elements.stream().filter(Element::isEvident).count();
        var card = new Card("Five elements of family intervention").wide();
        card.with(there + " of " + elements.size() + " show in the record, which tells what was written down and not all that was done.");
        elements.forEach(element -> card.with(element(element)));
        return card.source("Elements as found by the evaluation of family intervention projects for 2011 to 2012");
    }

    private static Component element(Element element) {
        var block = new Div(
                new H3(element.title()), element.isEvident() ? StatusTag.good("Shows") : StatusTag.attention("Does not show yet"));
        block.addClassName("part-headline");
        var list = new UnorderedList();
        element.evidence().stream().limit(EVIDENCE_SHOWN).forEach(evidence -> list.add(new ListItem(told(evidence))));
        element.missing().forEach(missing -> list.add(new ListItem(new Span("Missing: " + missing))));
        block.add(list);
        if (element.evidence().size() > EVIDENCE_SHOWN) {
            block.add(new Paragraph("and " + (element.evidence().size() - EVIDENCE_SHOWN) + " more records"));
        }
        return block;
    }

    private static Component told(Evidence evidence) {
        var who = new Div(evidence.who() + ", " + Ages.date(evidence.day()));
        who.addClassName("part-quiet");
        return new Div(new Span(evidence.words()), who);
    }
}
