package org.together.screens.families;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.together.core.frontdoor.Referrals;
import org.together.core.identification.IdentifiedFamily;
import org.together.ui.Visit;
import org.together.ui.parts.ErrorSummary;

/** A family found by the data goes to the access team's queue before anybody refers it, with a sentence why. */
final class BringToFrontDoor {
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
        var dialog = new Dialog("Bring to the front door");
        var errors = new ErrorSummary();
        var why = new TextArea("Why now");
        why.setWidthFull();
        why.setMaxLength(4000);
        why.setValue(family.verdict().reason());
        var bring = new Button("Bring to the front door", event -> {
            errors.clear();
            var receipt = referrals.bringFound(visit.viewer(), family.family(), why.getValue());
            receipt.faults().forEach(fault -> errors.fault(why, fault.sentence()));
            if (!errors.show()) {
                dialog.close();
                visit.tell(receipt.isNew() ? "The family is in the triage queue" : "A referral of this family waits already");
            }
        });
        bring.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.setWidth("32rem");
        dialog.add(errors, new Paragraph(family.name() + ": the access team finds it in its queue, with what the record says."), why);
        dialog.getFooter().add(new Button("Cancel", event -> dialog.close()), bring);
        dialog.open();
    }
}
