package org.together.screens.frontdoor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.frontdoor.Referrals;
import org.together.ui.Visit;
import org.together.ui.parts.ErrorSummary;

/** Brings a family of the record to the triage queue before anybody refers it. */
final class BringFound {
    private final Referrals referrals;
    private final Visit visit;
    private final Id<Family> family;
    private final Dialog dialog = new Dialog("Bring to the front door");
    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea why = new TextArea("Why now");
    private Runnable afterwards = () -> {};

    BringFound(Referrals referrals, Visit visit, Id<Family> family) {
        this.referrals = referrals;
        this.visit = visit;
        this.family = family;
        why.setWidthFull();
        why.setMaxLength(4000);
        var bring = new Button("Bring to the front door", event -> bring());
        bring.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.setWidth("32rem");
        dialog.add(errors, new Paragraph("The access team finds the family in its queue, with what the record says."), why);
        dialog.getFooter().add(new Button("Cancel", event -> dialog.close()), bring);
    }

    Button button() {
        return new Button("Bring to the front door", event -> dialog.open());
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
        dialog.open();
    }

    private void bring() {
        errors.clear();
        var receipt = referrals.bringFound(visit.viewer(), family, why.getValue());
        receipt.faults().forEach(fault -> errors.fault(why, fault.sentence()));
        if (!errors.show()) {
            dialog.close();
            visit.tell(receipt.isNew() ? "The family is in the triage queue" : "A referral of this family waits already");
            afterwards.run();
        }
    }
}
