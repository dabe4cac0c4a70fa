package org.together.screens.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.together.core.access.Restrictions;
import org.together.core.access.Restrictions.Kept;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Confirm;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** Restricts a family, or changes or lifts the restriction that it has. */
final class RestrictionPage extends Div {
    private final transient Restrictions restrictions;
    private final transient Visit visit;
    private final ErrorSummary errors = new ErrorSummary();
    private final RestrictionFields fields;
    private final TextField reason = new TextField("Why it is lifted");

    RestrictionPage(Restrictions restrictions, Visit visit, NamedPeople people, Optional<Kept> before) {
        this.restrictions = restrictions;
        this.visit = visit;
        fields = new RestrictionFields(people);
        var keep = new Button(before.isPresent() ? "Save changes" : "Restrict this family", event -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        fields.add(new Div(keep, new PageLink("Cancel", RestrictionsScreen.PATH)));
        var header = new PageHeader(before.isPresent() ? "Restricted family" : "Restrict a family");
        add(header, errors, fields);
        before.ifPresent(kept -> {
            fields.fill(kept, people);
            header.explained("Set by " + kept.author() + " on " + Ages.date(kept.since()) + ".");
            add(new H2("Lift the restriction"), lifting(kept));
        });
    }

    private Div lifting(Kept kept) {
        reason.setHelperText("Without names: it is kept in the audit.");
        var form = new Div(
                new Paragraph("Whoever has a need to know may then see the family again."),
                reason,
                new Button("Lift the restriction", event -> askToLift(kept)));
        form.addClassName("part-form");
        return form;
    }

    private void keep() {
        errors.clear();
        fields.check(errors);
        if (!errors.show()) {
            restrictions.restrict(visit.viewer(), fields.restricted(), fields.grounds())
                    .ifPresentOrElse(wrong -> errors.fault(wrong).show(), () -> goBack("The family is restricted from now on."));
        }
    }

    private void askToLift(Kept kept) {
        errors.clear();
        if (reason.getValue().isBlank()) {
            errors.fault(reason, "Say why it is lifted");
        }
        if (!errors.show()) {
            Confirm.ask("Lift this restriction?", "Whoever has a need to know may then see the family again.")
                    .openDangerous("Lift the restriction", "Keep it", () -> lift(kept));
        }
    }

    private void lift(Kept kept) {
        restrictions.lift(visit.viewer(), kept.restricted().family(), reason.getValue())
                .ifPresentOrElse(wrong -> errors.fault(wrong).show(), () -> goBack("The restriction is lifted."));
    }

    private void goBack(String done) {
        visit.go(RestrictionsScreen.PATH);
        visit.tell(done);
    }
}
