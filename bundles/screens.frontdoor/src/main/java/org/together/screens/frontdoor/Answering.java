package org.together.screens.frontdoor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.Referrals;
import org.together.ui.Visit;
import org.together.ui.parts.FormDialog;

/** Accept the family or return it with the reason. */
final class Answering extends Div {
    private final transient Referrals referrals;
    private final transient Visit visit;
    private final transient Referral referral;

    Answering(Referrals referrals, Visit visit, Referral referral) {
        this.referrals = referrals;
        this.visit = visit;
        this.referral = referral;
        var title = Lines.title(referral);
        var accept = new Button("Accept", event -> accept());
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setAriaLabel("Accept: " + title);
        accept.setDisableOnClick(true);
        var back = new Button("Return", event -> giveBack());
        back.setAriaLabel("Return: " + title);
        addClassName("frontdoor-bar");
        add(accept, back);
    }

    /** People not in the record yet go into it first, which may have to wait for a load. */
    private void accept() {
        visit.background(() -> {
            var refusal = referrals.accept(visit.viewer(), referral.id(), "");
            visit.later(() -> accepted(refusal));
        });
    }

    private void accepted(Optional<String> refusal) {
        visit.tell(refusal.orElse("Accepted"));
        visit.go(FrontDoorNavigation.referral(referral.id()));
    }

    private void giveBack() {
        var reason = new TextArea("Why");
        reason.setWidthFull();
        reason.setMaxLength(4000);
        var explained = "The access team reads why, and finds a better way. The reason stays with the referral.";
        new FormDialog("Return to the access team", explained)
                .with(reason)
                .needs(reason, "Say why in a sentence")
                .open("Return", () -> referrals.giveBack(visit.viewer(), referral.id(), reason.getValue()), () -> {
                    visit.tell("Returned to the access team");
                    visit.go(FrontDoorNavigation.HAND_OVERS);
                });
    }
}
