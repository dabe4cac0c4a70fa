package org.together.screens.casework.agreement;

import com.vaadin.flow.component.textfield.TextArea;
import org.together.core.agreement.Agreement;
import org.together.ui.parts.FormDialog;

/** Why an agreement ends. */
final class EndForm {
    private final Desk desk;
    private final Agreement agreement;
    private final TextArea reason = Fields.words("Why it ends", "");

    EndForm(Desk desk, Agreement agreement) {
        this.desk = desk;
        this.agreement = agreement;
    }

    void open() {
        new FormDialog("End this agreement?", "It stays readable with everything in it. A new one can begin beside it.")
                .with(reason)
                .needs(reason, "Say why it ends")
                .open(
                        "End agreement",
                        () -> desk.services().agreements().end(desk.viewer(), agreement.head().id(), reason.getValue()),
                        () -> desk.kept("The agreement has ended"));
    }
}
