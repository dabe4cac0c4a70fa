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
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Set;
import org.together.core.access.Accounts.NewAccount;
import org.together.core.access.StaffRole;
import org.together.ui.parts.Banner;
import org.together.ui.parts.ErrorSummary;

/** The first page of a new installation: whoever can read the server's log makes the first administrator. */
final class FirstRunPage extends Main {
    private final transient Services services;
    private final transient Place wanted;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField code = new TextField("One-time code");
    private final TextField name = new TextField("Your name");
    private final TextField agency = new TextField("Your council or agency");
    private final TextField account = new TextField("Sign-in name");
    private final PasswordField password = new PasswordField("Password");
    private final Button button = new Button("Make the first administrator", event -> check());

    FirstRunPage(Services services, Place wanted) {
        this.services = services;
        this.wanted = wanted.without(Place.LEFT);
        code.setHelperText("It stands in the server's log, log/together.log in the data folder. It holds for 30 minutes; then a new one"
                + " is written there.");
        code.setAutocomplete(Autocomplete.OFF);
        name.setAutocomplete(Autocomplete.NAME);
        agency.setAutocomplete(Autocomplete.ORGANIZATION);
        account.setHelperText("What you type to sign in, without spaces.");
        account.setAutocomplete(Autocomplete.USERNAME);
        password.setHelperText("At least 15 characters. Three words that do not belong together are easy to keep in mind.");
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER);
        addClassName("door");
        add(new H1("Make the first administrator"), explanation(), errors, code, name, agency, account, password, button);
    }

    private static Banner explanation() {
        return Banner.information("Nobody can sign in yet.")
                .with(
                        new Paragraph("The first administrator runs the platform and makes accounts for others; they see no family."),
                        new Paragraph("Without further settings Together keeps its records in Derby, inside its own data folder. "
                                + "That is for a laptop, a demonstration or a single team. For a council's real work set up PostgreSQL "
                                + "before you go on: copy the database file of config-templates into the configuration folder "
                                + "and fill it in."));
    }

    private void check() {
        errors.clear();
        for (var field : List.of(code, name, agency, account)) {
            if (field.isEmpty()) {
                errors.fault(field, "Enter the " + field.getLabel().replace("Your ", "").toLowerCase(java.util.Locale.UK));
            }
        }
        if (password.isEmpty()) {
            errors.fault(password, "Enter a password");
        }
        if (!errors.show()) {
            create();
        }
    }

    private void create() {
        var administrator = new NewAccount(
                account.getValue().strip(), name.getValue().strip(), agency.getValue().strip(), Set.of(StaffRole.ADMINISTRATOR), Set.of());
        var answer = services.sessions().accounts()
                .createFirstAdministrator(code.getValue().strip(), administrator, password.getValue().toCharArray());
        answer.viewer().ifPresentOrElse(viewer -> {
            services.sessions().begin(VaadinSession.getCurrent(), viewer);
            UI.getCurrent().getPage().setLocation("/" + wanted.address());
        }, () -> errors.fault(answer.refusal()).show());
    }
}
