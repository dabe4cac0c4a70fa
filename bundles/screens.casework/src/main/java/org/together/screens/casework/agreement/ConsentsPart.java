package org.together.screens.casework.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.together.core.agreement.Consent;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Banner;
import org.together.ui.parts.Card;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.StatusTag;

/** Three questions that are never one, each with what every member said; and that none of them is the reason in law for the record. */
final class ConsentsPart extends Div {
    private final transient Desk desk;
    private final boolean mayChange;

    ConsentsPart(Desk desk) {
        this.desk = desk;
        mayChange = desk.mayChange();
        var all = desk.services().consents().of(desk.viewer(), desk.id());
        add(Banner.information("None of these is the reason in law why this record is kept: that is the council's public task, whatever "
                + "somebody agrees to here. A no, or a yes taken back, changes what we do with the family, not what the law asks of us."));
        for (var kind : Consent.Kind.values()) {
            add(card(kind, all.stream().filter(one -> one.asked().kind() == kind).toList()));
        }
    }

    private Card card(Consent.Kind kind, List<Consent> consents) {
        var card = new Card(kind.label()).wide().with(explained(kind));
        if (consents.isEmpty()) {
            card.with(StatusTag.unknown("Nobody has been asked yet"));
        } else {
            card.with(table(kind, consents));
        }
        if (mayChange) {
            var ask = new Button("Record an answer", event -> new ConsentForm(desk, kind).open());
            ask.setAriaLabel("Record an answer: " + kind.label());
            card.with(GoalsPart.buttons(ask));
        }
        return card;
    }

    private static String explained(Consent.Kind kind) {
        return switch (kind) {
            case TAKING_PART -> "Whether they want to work with an advocate in the programme. It is voluntary.";
            case INFORMATION_SHARING -> "That they were told who sees what and why, and agree to what needs their agreement.";
            case SERVICE -> "Whether they want the help of one particular service. One no does not end the others.";
        };
    }

    private Component table(Consent.Kind kind, List<Consent> consents) {
        var table = new PlainTable(kind.label(), "Who", "What they said", "When and how", "Taken back").captionUnseen();
        consents.forEach(consent -> table.row(new Span(consent.name()), said(consent), when(consent), withdrawn(consent)));
        return table;
    }

    private static Component said(Consent consent) {
        var service = consent.asked().service().isBlank() ? "" : consent.asked().service() + ": ";
        var tag = consent.isInForce()
                ? StatusTag.good(service + consent.answer().said().label())
                : StatusTag.neutral(service + consent.answer().said().label());
        var said = new Div(tag);
        if (!consent.answer().words().isBlank()) {
            said.add(new Div("“" + consent.answer().words() + "”"));
        }
        return said;
    }

    private static Component when(Consent consent) {
        var answer = consent.answer();
        var by = new Div("Written down by " + answer.recordedBy());
        by.addClassName("part-quiet");
        return new Div(new Div(Ages.date(answer.day()) + ", " + answer.how()), by);
    }

    private Component withdrawn(Consent consent) {
        var withdrawal = consent.withdrawal();
        if (withdrawal.isPresent()) {
            var words = withdrawal.get().words();
            return new Div(
                    StatusTag.attention("Taken back on " + Ages.date(withdrawal.get().day())),
                    new Div(words.isBlank() ? "" : "“" + words + "”"));
        }
        if (!consent.isInForce() || !mayChange) {
            return new Span("No");
        }
        var button = new Button("Take back", event -> new WithdrawForm(desk, consent).open());
        button.setAriaLabel("Take back: " + consent.name() + ", " + consent.asked().kind().label() + " " + consent.asked().service());
        return button;
    }
}
