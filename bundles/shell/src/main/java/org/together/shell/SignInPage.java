package org.together.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import org.together.core.access.Viewer;
import org.together.ui.parts.Banner;
import org.together.ui.parts.ErrorSummary;

/** The door. */
final class SignInPage extends Main {
    private final transient Services services;
    private final transient Place wanted;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField account = new TextField("Sign-in name");
    private final PasswordField password = new PasswordField("Password");
    private final Button button = new Button("Sign in", event -> signIn());

    SignInPage(Services services, Place wanted) {
        this.services = services;
        this.wanted = wanted.without(Place.LEFT);
        account.setAutocomplete(Autocomplete.USERNAME);
        account.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.NONE);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER);
        addClassName("door");
        wanted.value(Place.LEFT).flatMap(Leaving::of).ifPresent(why -> add(Banner.information(why.told())));
        add(new H1("Sign in to Together"), council(), errors, account, password, button);
        account.focus();
    }

    private Paragraph council() {
        var name = services.settings().council();
        var paragraph = new Paragraph(name);
        paragraph.setVisible(!name.isBlank());
        return paragraph;
    }

    private void signIn() {
        errors.clear();
        if (account.isEmpty()) {
            errors.fault(account, "Enter your sign-in name");
        }
        if (password.isEmpty()) {
            errors.fault(password, "Enter your password");
        }
        if (!errors.show()) {
            ask();
        }
    }

    private void ask() {
        var origin = VaadinRequest.getCurrent().getRemoteAddr();
        var answer = services.sessions().accounts().signIn(account.getValue().strip(), password.getValue().toCharArray(), origin);
        password.clear();
        answer.asked().ifPresentOrElse(
                asked -> Frame.in(UI.getCurrent()).orElseThrow().ask(new SecondStepPage(services, wanted, asked)),
                () -> answer.viewer().ifPresentOrElse(
                        viewer -> comeIn(services, viewer, wanted), () -> errors.fault(answer.refusal()).show()));
    }

    static void comeIn(Services services, Viewer viewer, Place wanted) {
        services.sessions().begin(VaadinSession.getCurrent(), viewer);
        UI.getCurrent().getPage().setLocation("/" + wanted.address());
    }
}
