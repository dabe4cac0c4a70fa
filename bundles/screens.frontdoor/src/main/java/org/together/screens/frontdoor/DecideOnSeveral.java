package org.together.screens.frontdoor;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import org.together.core.frontdoor.Triage;
import org.together.core.frontdoor.TriageDecision;
import org.together.ui.parts.FormDialog;

/** One decision that closes several referrals, with one reason. Handing over is decided one by one. */
final class DecideOnSeveral {
    private final RadioButtonGroup<TriageDecision> decision = new RadioButtonGroup<>("Decision");
    private final TextArea reason = new TextArea("Why");
    private final FormDialog dialog;
    private final Consumer<Triage> deed;

    DecideOnSeveral(int many, Consumer<Triage> deed) {
        this.deed = deed;
        decision.setItems(TriageDecision.ADVICE, TriageDecision.NO_FURTHER_ACTION);
        decision.setItemLabelGenerator(TriageDecision::label);
        reason.setWidthFull();
        reason.setMaxLength(4000);
        var title = many == 1 ? "Decide on 1 referral" : "Decide on " + many + " referrals";
        dialog = new FormDialog(title, "The same reason is kept with each. Hand families over one by one.")
                .with(decision, reason)
                .needs(decision, "Choose a decision")
                .needs(reason, "Say why in a sentence");
    }

    void open() {
        dialog.open("Decide", Optional::empty, () -> deed.accept(Triage.close(decision.getValue(), reason.getValue())));
    }
}
