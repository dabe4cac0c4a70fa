package org.together.screens.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.together.core.access.SecondStep;
import org.together.core.access.SecondStep.Standing;
import org.together.ui.Visit;
import org.together.ui.parts.AppSetUp;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.StatusTag;

/** Whether it is set up; setting it up, and taking it away. */
final class SecondStepPage extends Div {
    private final transient SecondStep step;
    private final transient Visit visit;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div body = new Div();

    SecondStepPage(SecondStep step, Visit visit) {
        this.step = step;
        this.visit = visit;
        add(
                new PageHeader("Your second step")
                        .explained("A code from an app, asked for after your password, so that a password seen by others opens nothing."),
                errors,
                body);
        show();
    }

    private void show() {
        var standing = step.standing(visit.viewer());
        body.removeAll();
        if (standing.isSetUp()) {
            showSetUp(standing);
        } else {
            body.add(StatusTag.neutral("Not set up"), form(button("Set up an app", this::offer)));
        }
    }

    private void offer() {
        var offer = step.offer(visit.viewer());
        var app = new AppSetUp(offer);
        body.removeAll();
        body.add(app, form(button("Keep it", () -> {
            if (isEntered(app.code())) {
                var done = step.accept(visit.viewer(), offer, app.code().getValue());
                app.code().clear();
                if (done.refusal().isEmpty()) {
                    showCodes(done.recoveryCodes());
                } else {
                    errors.fault(app.code(), done.refusal()).show();
                }
            }
        })));
        app.code().focus();
    }

    private void showCodes(List<String> codes) {
        show();
        body.addComponentAsFirst(AppSetUp.toKeep(codes));
        body.addComponentAsFirst(new H2("Keep these recovery codes"));
        visit.tell("Your second step is set up. Keep the recovery codes on this page.");
    }

    private void showSetUp(Standing standing) {
        var code = AppSetUp.codeField("Code");
        code.setHelperText("From the app, or a recovery code");
        var left = standing.recoveryCodesLeft() == 1 ? "1 recovery code is" : standing.recoveryCodesLeft() + " recovery codes are";
        body.add(
                StatusTag.good("Set up"),
                new Paragraph(left + " left."),
                new H2("Another telephone, or new recovery codes"),
                new Paragraph("Take the second step away and set it up again." + (standing.isRequired()
                        ? " Your role must have one: you are asked for it at your next sign-in."
                        : "")),
                form(code, button("Take it away", () -> remove(code))));
    }

    private void remove(TextField code) {
        if (isEntered(code)) {
            step.remove(visit.viewer(), code.getValue()).ifPresentOrElse(wrong -> errors.fault(code, wrong).show(), () -> {
                show();
                visit.tell("Your second step has been taken away.");
            });
        }
    }

    private boolean isEntered(TextField code) {
        errors.clear();
        if (code.isEmpty()) {
            errors.fault(code, "Enter the code");
        }
        return !errors.show();
    }

    private static Div form(com.vaadin.flow.component.Component... fields) {
        var form = new Div(fields);
        form.addClassName("part-form");
        return form;
    }

    private static Button button(String text, Runnable deed) {
        var button = new Button(text, event -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
