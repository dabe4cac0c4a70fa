package org.together.screens.casework.agreement;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.together.ui.parts.FormDialog;

/** The family has stopped working with us, or is back. */
final class TurnForm {
    private final Desk desk;
    private final boolean isStopping;
    private final DatePicker day = Fields.pastDay("Since");
    private final TextArea words;

    TurnForm(Desk desk, boolean isStopping) {
        this.desk = desk;
        this.isStopping = isStopping;
        words = isStopping
                ? Fields.words("Why, as far as you know", "In their words where you have them.")
                : Fields.words("How it came about", "What was tried, and what made the difference.");
    }

    void open() {
        var title = isStopping ? "The family has stopped working with us" : "The family is back";
        var explanation = isStopping
                ? "The agreement stays, and so does trying: record each attempt."
                : "Agreement, goals and first readings go on as they were.";
        new FormDialog(title, explanation)
                .with(day, words)
                .saving(desk.autosave("engagement", desk.id(), 0).watch("words", words))
                .needs(words, isStopping ? "Say why, as far as you know" : "Say how it came about")
                .open("Keep", this::keep, () -> desk.kept("Kept"));
    }

    private Optional<String> keep() {
        var engagements = desk.services().engagements();
        return isStopping
                ? engagements.disengaged(desk.viewer(), desk.id(), Fields.chosen(day), words.getValue())
                : engagements.reengaged(desk.viewer(), desk.id(), Fields.chosen(day), words.getValue());
    }
}
