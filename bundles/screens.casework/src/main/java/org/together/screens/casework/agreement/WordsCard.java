package org.together.screens.casework.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Agreements.Rewriting;
import org.together.core.agreement.ReadingAge;
import org.together.ui.parts.Autosave;
import org.together.ui.parts.Card;
import org.together.ui.parts.ErrorSummary;

/** The agreement told plainly and told to a child, with a hint how old one must be to read it. */
final class WordsCard {
    private static final int CHILD = 7;

    private final Desk desk;
    private final Agreement agreement;
    private final TextArea plain;
    private final TextArea child;
    private final DatePicker review;
    private final ErrorSummary errors = new ErrorSummary();
    private final Autosave autosave;

    WordsCard(Desk desk, Agreement agreement) {
        this.desk = desk;
        this.agreement = agreement;
        plain = words("In plain words", agreement.head().words().plain(), ReadingAge.PLAIN);
        child = words("For the children", agreement.head().words().child(), CHILD);
        review = Fields.day("Next review", agreement.head().reviewOn().orElse(null));
        review.setClearButtonVisible(true);
        autosave = desk.autosave("words", agreement.head().id(), agreement.head().edition())
                .watch("plain", plain)
                .watch("child", child);
    }

    private static TextArea words(String label, String value, int wanted) {
        var field = Fields.words(label, "");
        field.setValue(value);
        field.setHelperText(hint(value, wanted));
        field.addValueChangeListener(event -> field.setHelperText(hint(event.getValue(), wanted)));
        return field;
    }

    private static String hint(String text, int wanted) {
        var age = ReadingAge.of(text);
        if (age.isEmpty()) {
            return "Short words and short sentences, to be read at about " + wanted + ". The template's own words stand before them.";
        }
        return age.getAsInt() <= wanted
                ? "Can be read at about " + age.getAsInt() + "."
                : "Can be read at about " + age.getAsInt() + ". Shorter words and sentences would help: aim at " + wanted + ".";
    }

    Component card() {
        var fields = new Div(plain, child, review);
        fields.addClassName("part-form");
        var keep = new Button("Keep these words", event -> keep());
        return new Card("The same agreement, said plainly").wide().with(errors, fields, autosave, GoalsPart.buttons(keep));
    }

    private void keep() {
        errors.clear();
        var words = new Agreement.Words(plain.getValue(), child.getValue());
        var rewriting = new Rewriting(words, Optional.ofNullable(review.getValue()), agreement.head().edition());
        var fault = desk.services().agreements().rewrite(desk.viewer(), agreement.head().id(), rewriting);
        if (fault.isPresent()) {
            errors.fault(fault.get()).show();
        } else {
            autosave.finish();
            desk.kept("Kept");
        }
    }
}
