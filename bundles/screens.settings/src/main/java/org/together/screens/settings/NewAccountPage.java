package org.together.screens.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.together.core.access.Accounts;
import org.together.core.access.Accounts.NewAccount;
import org.together.ui.Visit;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** Makes an account. */
final class NewAccountPage extends Div {
    private final transient Accounts accounts;
    private final transient Visit visit;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField account = new TextField("Sign-in name");
    private final TextField name = new TextField("Name");
    private final TextField agency = new TextField("Agency");
    private final PasswordField password = new PasswordField("First password");
    private final RoleFields roles = new RoleFields();

    NewAccountPage(Accounts accounts, Visit visit) {
        this.accounts = accounts;
        this.visit = visit;
        var create = new Button("Create account", event -> check());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        account.setHelperText("What they type to sign in, without spaces.");
        account.setAutocomplete(Autocomplete.OFF);
        password.setHelperText("At least 15 characters. They can change it under Settings, Your password.");
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        var form = new Div(account, name, agency, password, roles, new Div(create, new PageLink("Cancel", AccountsScreen.PATH)));
        form.addClassName("part-form");
        add(new PageHeader("Create an account"), errors, form);
    }

    private void check() {
        errors.clear();
        require(account, account.isEmpty(), "Enter a sign-in name");
        require(name, name.isEmpty(), "Enter their name");
        require(agency, agency.isEmpty(), "Enter their agency");
        require(password, password.isEmpty(), "Enter a first password");
        require(roles.roles(), roles.chosenRoles().isEmpty(), "Choose at least one role");
        if (!errors.show()) {
            create();
        }
    }

    private void require(Component field, boolean isMissing, String message) {
        if (isMissing) {
            errors.fault(field, message);
        }
    }

    private void create() {
        var made = new NewAccount(
                account.getValue().strip(),
                name.getValue().strip(),
                agency.getValue().strip(),
                roles.chosenRoles(),
                roles.chosenLocalities());
        accounts.create(visit.viewer(), made, password.getValue().toCharArray())
                .ifPresentOrElse(wrong -> errors.fault(wrong).show(), () -> {
                    visit.go(AccountsScreen.PATH);
                    visit.tell("The account " + made.account() + " has been created.");
                });
    }
}
