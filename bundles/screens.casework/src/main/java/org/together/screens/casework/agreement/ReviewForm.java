package org.together.screens.casework.agreement;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Agreements.Reviewing;
import org.together.ui.parts.FormDialog;

/** A look at the agreement together. */
final class ReviewForm {
    private final Desk desk;
    private final Agreement agreement;
    private final DatePicker held = Fields.pastDay("Day");
    private final TextField takingPart = Fields.line("Who took part", "");
    private final TextArea said = Fields.words("What was said", "What has gone well, what has not, and what changes.");
    private final DatePicker next = Fields.day("Next review (optional)", null);

    ReviewForm(Desk desk, Agreement agreement) {
        this.desk = desk;
        this.agreement = agreement;
        next.setHelperText("Left empty, it follows the template's rhythm.");
    }

    void open() {
        new FormDialog("Record a review", "Change goals and promises afterwards, then make a new version to sign.")
                .with(held, takingPart, said, next)
                .saving(desk.autosave("review", agreement.head().id(), 0).watch("taking-part", takingPart).watch("said", said))
                .needs(takingPart, "Say who took part")
                .needs(said, "Write what was said")
                .open("Keep", this::keep, () -> desk.kept("Review kept"));
    }

    private Optional<String> keep() {
        var reviewing = new Reviewing(Fields.chosen(held), takingPart.getValue(), said.getValue(), Optional.ofNullable(next.getValue()));
        return desk.services().agreements().reviewed(desk.viewer(), agreement.head().id(), reviewing);
    }
}
