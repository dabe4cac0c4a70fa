package org.together.screens.casework.agreement;

import com.vaadin.flow.component.textfield.TextArea;
import org.together.core.agreement.Agreement;
import org.together.ui.parts.FormDialog;

/** Keeps the agreement as it stands, to be signed. */
final class OfferForm {
    private final Desk desk;
    private final Agreement agreement;
    private final TextArea why = Fields.words("What is new in it", "For those who signed the one before.");

    OfferForm(Desk desk, Agreement agreement) {
        this.desk = desk;
        this.agreement = agreement;
        if (agreement.versions().isEmpty()) {
            why.setValue("Our first agreement");
        }
    }

    void open() {
        var title = "Make version " + (agreement.versions().size() + 1);
        new FormDialog(title, "Everything is kept as it stands now. What you change later is for the next version.")
                .with(why)
                .needs(why, "Say what is new in this version")
                .open(
                        "Make version",
                        () -> desk.services().versions().offer(desk.viewer(), agreement.head().id(), why.getValue()),
                        () -> desk.kept("The version is ready to be signed"));
    }
}
