package org.together.screens.frontdoor;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.frontdoor.Referrals;
import org.together.core.frontdoor.Referrals.Fault;
import org.together.ui.Visit;
import org.together.ui.parts.FormDialog;

/** Brings a family of the record to the triage queue before anybody refers it. */
final class BringFound {
    private static final String TITLE = "Bring to the front door";

    private final Referrals referrals;
    private final Visit visit;
    private final Id<Family> family;
    private final TextArea why = new TextArea("Why now");
    private Runnable afterwards = () -> {};
    private String told = "";

    BringFound(Referrals referrals, Visit visit, Id<Family> family) {
        this.referrals = referrals;
        this.visit = visit;
        this.family = family;
        why.setWidthFull();
        why.setMaxLength(4000);
    }

    /** Proposes a reason, which may be changed. */
    BringFound because(String reason) {
        why.setValue(reason);
        return this;
    }

    BringFound then(Runnable deed) {
        afterwards = deed;
        return this;
    }

    void ask() {
        new FormDialog(TITLE, "The access team finds the family in its queue, with what the record says.")
                .with(why)
                .needs(why, "Say why in a sentence")
                .open(TITLE, this::bring, this::brought);
    }

    private Optional<String> bring() {
        var receipt = referrals.bringFound(visit.viewer(), family, why.getValue());
        told = receipt.isNew() ? "The family is in the triage queue" : "A referral of this family waits already";
        return receipt.faults().stream().map(Fault::sentence).findFirst();
    }

    private void brought() {
        visit.tell(told);
        afterwards.run();
    }
}
