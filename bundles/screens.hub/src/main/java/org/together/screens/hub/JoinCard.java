package org.together.screens.hub;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.ui.parts.Card;

/** Names the person to join with, by their page's address or its last part. */
final class JoinCard extends Composite<Card> {
    private final TextField other = new TextField("Address of the other person's page, or their number");
    private final transient Id<Person> person;
    private final transient Consumer<Id<Person>> join;

    JoinCard(Id<Person> person, TextField note, Consumer<Id<Person>> join) {
        this.person = person;
        this.join = join;
        other.setWidthFull();
        other.setHelperText("This person's number is " + person + ". What you write under \"" + note.getLabel() + "\" goes with it.");
        var bar = new Div(new Button("Join with this person", event -> asked()));
        bar.addClassName("part-page-actions");
        getContent().with(other, bar);
    }

    @Override
    protected Card initContent() {
        return new Card("Join with another person").wide();
    }

    private void asked() {
        var found = number().filter(id -> !id.equals(person));
        other.setInvalid(found.isEmpty());
        other.setErrorMessage("This is no other person's number: it has thirteen letters and digits");
        found.ifPresent(join);
    }

    private Optional<Id<Person>> number() {
        var typed = other.getValue().strip();
        return Id.parse(typed.substring(typed.lastIndexOf('/') + 1));
    }
}
