package org.together.screens.frontdoor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.together.core.frontdoor.Triage;
import org.together.core.frontdoor.TriageDecision;
import org.together.ui.parts.ErrorSummary;

/** One decision that closes several referrals, with one reason. Handing over is decided one by one. */
final class DecideOnSeveral {
    private final Dialog dialog;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<TriageDecision> decision = new RadioButtonGroup<>("Decision");
    private final TextArea reason = new TextArea("Why");
    private final Consumer<Triage> deed;

    DecideOnSeveral(int many, Consumer<Triage> deed) {
        this.deed = deed;
        dialog = new Dialog(many == 1 ? "Decide on 1 referral" : "Decide on " + many + " referrals");
        decision.setItems(TriageDecision.ADVICE, TriageDecision.NO_FURTHER_ACTION);
        decision.setItemLabelGenerator(TriageDecision::label);
        reason.setWidthFull();
        reason.setMaxLength(4000);
        var decide = new Button("Decide", event -> decide());
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.setWidth("32rem");
        dialog.add(errors, new Paragraph("The same reason is kept with each. Hand families over one by one."), decision, reason);
        dialog.getFooter().add(new Button("Cancel", event -> dialog.close()), decide);
    }

    void open() {
        dialog.open();
    }

    private void decide() {
        errors.clear();
        if (decision.isEmpty()) {
            errors.fault(decision, "Choose a decision");
        }
        if (reason.getValue().isBlank()) {
            errors.fault(reason, "Say why in a sentence");
        }
        if (!errors.show()) {
            dialog.close();
            deed.accept(Triage.close(decision.getValue(), reason.getValue()));
        }
    }
}
