package org.together.screens.hub;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.together.core.identity.PersonIdentity;
import org.together.core.identity.PersonIdentity.Move;
import org.together.core.identity.Ruling;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.Cards;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;

/** What was decided about a person's records, and which of them came from or went to somebody else. */
final class PersonHistory extends Div {
    private final transient PersonIdentity person;

    PersonHistory(PersonIdentity person, Consumer<Ruling> undo) {
        this.person = person;
        add(new Cards(decisions(undo), moves()));
    }

    private Card decisions(Consumer<Ruling> undo) {
        var card = new Card("Decisions").wide();
        if (person.rulings().isEmpty()) {
            return card.with("Nobody has decided anything: the weights alone say so.");
        }
        var table = new PlainTable("Decisions", "Decision", "When", "By", "Why", "In force").captionUnseen();
        person.rulings().forEach(ruling -> table.row(
                new Span(ruling.what() + (ruling.isPending() ? " (people follow when the file that is being loaded is in)" : "")),
                new Span(Ages.time(ruling.when())),
                new Span(ruling.by()),
                new Span(ruling.note().isBlank() ? "–" : ruling.note()),
                state(ruling, undo)));
        return card.with(table);
    }

    private static Component state(Ruling ruling, Consumer<Ruling> undo) {
        if (!ruling.isInForce()) {
            return new Span("Undone by " + ruling.undoneBy().orElse(""));
        }
        var button = new Button("Undo", event -> undo.accept(ruling));
        button.setAriaLabel("Undo: " + ruling.what() + ", " + Ages.time(ruling.when()));
        return button;
    }

    private Card moves() {
        var card = new Card("Records that changed sides").wide();
        if (person.moves().isEmpty()) {
            return card.with("None: these records have always been this person's.");
        }
        var table = new PlainTable("Records that changed sides", "When", "Record", "What happened", "Because of").captionUnseen();
        person.moves().forEach(move -> table.row(
                new Span(Ages.time(move.when())), new Span(record(move)), way(move), new Span(because(move))));
        return card.with(table);
    }

    private String record(Move move) {
        return person.descriptions().stream()
                .filter(says -> says.id().equals(move.description()))
                .map(says -> says.name().full() + " (" + says.feed() + ")")
                .findFirst()
                .orElse("A record");
    }

    private Component way(Move move) {
        if (move.after().equals(person.person())) {
            return new Span("Came from another person");
        }
        return move.before().equals(person.person())
                ? new PageLink("Went to another person", IdentityNavigation.person(move.after()))
                : new Span("Between two other people");
    }

    private static String because(Move move) {
        return move.because().startsWith("decision") ? "a decision" : move.because().startsWith("load") ? "a file" : "a withdrawn file";
    }
}
