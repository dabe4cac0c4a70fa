package org.together.screens.casework.agreement;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import org.together.core.agreement.Consent;
import org.together.ui.parts.FormDialog;

/** A yes taken back. */
final class WithdrawForm {
    private final Desk desk;
    private final Consent consent;
    private final DatePicker day = Fields.pastDay("Day");
    private final TextArea words = Fields.words("In their words (optional)", "They need give no reason.");

    WithdrawForm(Desk desk, Consent consent) {
        this.desk = desk;
        this.consent = consent;
    }

    void open() {
        new FormDialog(consent.name() + " takes it back", "What was done until that day stays done; tell the services concerned.")
                .with(day, words)
                .open(
                        "Keep",
                        () -> desk.services().consents().withdraw(desk.viewer(), consent.id(), Fields.chosen(day), words.getValue()),
                        () -> desk.kept("Kept"));
    }
}
