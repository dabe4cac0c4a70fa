package org.together.screens.frontdoor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import org.together.core.access.Action;
import org.together.core.casework.LevelsOfNeed;
import org.together.core.frontdoor.QueueLine;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.Referral.State;
import org.together.core.frontdoor.SafetyFlag;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Banner;
import org.together.ui.parts.Card;
import org.together.ui.parts.Cards;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.SummaryList;

/** One referral: what is said, what is known, what was done, and what the viewer may do next. */
@StyleSheet("context://ext/org.together.screens.frontdoor/frontdoor.css")
final class ReferralPage extends Div {
    private final transient Counter counter;
    private final transient Visit visit;

    ReferralPage(Counter counter, Visit visit, Referral referral, Optional<QueueLine> line) {
        this.counter = counter;
        this.visit = visit;
        var header = new PageHeader("Referral").explained(Lines.source(referral)).with(Lines.state(referral));
        Lines.marks(referral).forEach(header::with);
        if (counter.may(visit, Action.TRIAGE)) {
            header.actions(new PageLink("Triage queue", FrontDoorNavigation.QUEUE));
        }
        add(header);
        safety(referral);
        var cards = new Cards(said(referral).wide(), people(referral).wide());
        line.ifPresent(known -> cards.add(known(known).wide()));
        deeds(referral).forEach(cards::add);
        cards.add(steps(referral, counter.levels()).wide());
        add(cards);
    }

    private void safety(Referral referral) {
        var safety = referral.said().safety();
        if (!safety.flags().isEmpty() || !safety.note().isBlank()) {
            var flags = safety.flags().stream().sorted().map(SafetyFlag::label).collect(Collectors.joining(". "));
            add(Banner.warning("Before any contact: " + (flags.isEmpty() ? "" : flags + ". ") + safety.note()));
        }
        if (referral.hasBouncedTwice()) {
            add(Banner.warning("This family has been returned " + referral.returns()
                    + " times. Speak with the managers concerned and settle whose it is before handing it over again."));
        }
    }

    private static Card said(Referral referral) {
        var said = referral.said();
        var list = new SummaryList()
                .pair("Referred by", said.referrer().name() + ", " + said.referrer().agency())
                .pair("Telephone", said.referrer().phone())
                .pair("Concerns", Lines.words(said.concerns()))
                .pair("Problems", Lines.named(referral))
                .pair("What is wanted", Lines.words(said.wanted()))
                .pair("How soon", said.urgency().label())
                .pair("The family", said.basis().consent().label())
                .pair("Shared on the basis of", said.basis().lawfulBasis());
        return new Card("What the referrer says").with(list).source("Received " + Ages.time(referral.received()));
    }

    private static Card people(Referral referral) {
        var table = new PlainTable("People", "Name", "Born", "Role", "Address", "In the record").captionUnseen();
        referral.said().people().forEach(person -> {
            var place = (person.address() + " " + person.postcode()).strip();
            table.row(
                    person.name().full(),
                    person.born().map(Ages::date).orElse("Not known"),
                    person.role().label(),
                    place.isEmpty() ? "Not said" : place,
                    person.known().isPresent() ? "Yes" : "Not found");
        });
        var card = new Card("Whom it is about").with(table);
        referral.about().ifPresent(about -> {
            var family = new PageLink("Open the family: " + about.name(), FrontDoorNavigation.family(about.family()));
            card.with(family, new Paragraph(about.reason()));
        });
        return card.source("As written by the referrer");
    }

    private static Card known(QueueLine line) {
        var list = new SummaryList()
                .pair("Problems found", Lines.found(line))
                .pair("Services involved", Lines.involved(line));
        if (line.referral().state() == State.WAITING) {
            list.pair("Waits", new Span(Lines.hours(line.workingHours()) + " of working time" + (line.isOverdue() ? ", overdue" : "")));
        }
        return new Card("What is known").with(list).source("From all agencies' records and the newest identification, today");
    }

    /** What this viewer can do with it now. */
    private java.util.List<Component> deeds(Referral referral) {
        if (referral.state() == State.WAITING && counter.may(visit, Action.TRIAGE)) {
            return java.util.List.of(new DecisionCard(counter, visit, referral).wide(), new WhoItIs(counter, visit, referral).wide());
        }
        return referral.state() == State.HANDED_OVER && counter.may(visit, Action.ALLOCATE)
                ? java.util.List.of(new Card("Take the family on?").with(new Answering(counter.referrals(), visit, referral)).wide())
                : java.util.List.of();
    }

    static Card steps(Referral referral, LevelsOfNeed levels) {
        var list = new OrderedList();
        list.addClassName("frontdoor-steps");
        referral.steps().forEach(step -> {
            var item = new ListItem(new Span(step.what()), Lines.quiet(Ages.time(step.at()) + ", " + step.by() + ", " + step.agency()));
            if (!step.reason().isBlank()) {
                item.add(Lines.words("Because: " + step.reason()));
            }
            list.add(item);
        });
        var card = new Card("What happened");
        referral.decided().filter(triage -> triage.decision().handsOver()).ifPresent(triage -> {
            var level = ", level " + levels.title(triage.level());
            card.with(new Paragraph("Now: " + triage.decision().label() + ", with " + triage.service() + level));
        });
        return card.with(list);
    }
}
