package org.together.screens.families;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.concurrent.atomic.AtomicReference;
import org.together.core.frontdoor.Referrals;
import org.together.core.frontdoor.Referrals.Fault;
import org.together.core.frontdoor.Referrals.Receipt;
import org.together.core.identification.IdentifiedFamily;
import org.together.ui.Visit;
import org.together.ui.parts.FormDialog;

/** A family found by the data goes to the access team's queue before anybody refers it, with a sentence why. */
final class BringToFrontDoor {
    private static final String TITLE = "Bring to the front door";

    private final Referrals referrals;
    private final Visit visit;

    BringToFrontDoor(Referrals referrals, Visit visit) {
        this.referrals = referrals;
        this.visit = visit;
    }

    Button button(IdentifiedFamily family) {
        var button = new Button("Bring", event -> ask(family));
        button.setAriaLabel("Bring to the front door: " + family.name());
        return button;
    }

    private void ask(IdentifiedFamily family) {
        var why = new TextArea("Why now");
        why.setWidthFull();
        why.setMaxLength(4000);
        why.setValue(family.verdict().reason());
        var brought = new AtomicReference<Receipt>();
        new FormDialog(TITLE, family.name() + ": the access team finds it in its queue, with what the record says.")
                .with(why)
                .needs(why, "Say why in a sentence")
                .open(TITLE, () -> {
                    brought.set(referrals.bringFound(visit.viewer(), family.family(), why.getValue()));
                    return brought.get().faults().stream().map(Fault::sentence).findFirst();
                }, () -> visit.tell(brought.get().isNew()
                        ? "The family is in the triage queue"
                        : "A referral of this family waits already"));
    }
}
