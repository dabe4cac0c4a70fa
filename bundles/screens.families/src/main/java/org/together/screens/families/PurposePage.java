package org.together.screens.families;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.together.core.access.Decision;
import org.together.ui.Visit;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageHeader;

/** Asks for what purpose a family is opened, of those who may open any if they say so. */
final class PurposePage extends Div {
    private static final int LEAST = 10;

    PurposePage(Visit visit) {
        var errors = new ErrorSummary();
        var purpose = new TextField("For what purpose");
        purpose.setHelperText("Such as: sample 14 of the claim of March. Name nobody. It stands in the audit with all you read here.");
        purpose.setMaxLength(200);
        purpose.setWidthFull();
        var open = new Button("Open the family", event -> {
            errors.clear();
            if (purpose.getValue().strip().length() < LEAST) {
                errors.fault(purpose, Decision.SAY_PURPOSE);
            }
            if (!errors.show()) {
                visit.forPurpose(purpose.getValue().strip());
            }
        });
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.addClickShortcut(Key.ENTER).listenOn(purpose);
        var actions = new Div(open);
        actions.addClassName("part-page-actions");
        var form = new Div(purpose, actions);
        form.addClassName("part-form");
        add(new PageHeader("Family").explained("You may open any family for an audit, once you have said what for."), errors, form);
    }
}
