package org.together.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import org.together.core.access.SecondStep;
import org.together.core.access.SecondStep.Asked;
import org.together.core.access.SecondStep.SetUp;
import org.together.ui.parts.AppSetUp;
import org.together.ui.parts.ErrorSummary;

/** After the password: a code from the authenticator app, or first the app itself for those who must have one. */
final class SecondStepPage extends Main {
    private final transient Services services;
    private final transient Place wanted;
    private final transient Asked asked;
    private final ErrorSummary errors = new ErrorSummary();

    SecondStepPage(Services services, Place wanted, Asked asked) {
        this.services = services;
        this.wanted = wanted;
        this.asked = asked;
        addClassName("door");
        if (asked.isToBeSetUp()) {
            askToSetUp();
        } else {
            askForCode();
        }
    }

    String title() {
        return asked.isToBeSetUp() ? "Set up an authenticator app" : "Enter your code";
    }

    private void askForCode() {
        var code = AppSetUp.codeField("Code");
        code.setHelperText("The six digits that your authenticator app shows now, or one of your recovery codes");
        add(new H1(title()), errors, code, forward("Sign in", code, () -> confirm(code)));
        code.focus();
    }

    private void confirm(TextField code) {
        var answer = step().confirm(asked, code.getValue(), VaadinRequest.getCurrent().getRemoteAddr());
        code.clear();
        answer.viewer().ifPresentOrElse(
                viewer -> SignInPage.comeIn(services, viewer, wanted), () -> errors.fault(code, answer.refusal()).show());
    }

    private void askToSetUp() {
        var offer = step().offer(asked);
        var app = new AppSetUp(offer);
        var why = new Paragraph("Your role opens people's records, so a password alone is not enough. From now on you also enter "
                + "a code from an app.");
        add(new H1(title()), why, errors, app, forward("Go on", app.code(), () -> {
            var done = step().accept(asked, offer, app.code().getValue(), VaadinRequest.getCurrent().getRemoteAddr());
            app.code().clear();
            if (done.viewer().isPresent()) {
                showCodes(done);
            } else {
                errors.fault(app.code(), done.refusal()).show();
            }
        }));
    }

    private void showCodes(SetUp done) {
        removeAll();
        var heading = new H1("Keep these recovery codes");
        heading.getElement().setAttribute("tabindex", "-1");
        var in = new Button("I have kept them: sign in", event -> SignInPage.comeIn(services, done.viewer().orElseThrow(), wanted));
        in.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(heading, AppSetUp.toKeep(done.recoveryCodes()), in);
        in.focus();
    }

    private Button forward(String text, TextField code, Runnable deed) {
        var button = new Button(text, event -> {
            errors.clear();
            if (code.isEmpty()) {
                errors.fault(code, "Enter the code");
            }
            if (!errors.show()) {
                deed.run();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER);
        return button;
    }

    private SecondStep step() {
        return services.sessions().secondStep();
    }
}
