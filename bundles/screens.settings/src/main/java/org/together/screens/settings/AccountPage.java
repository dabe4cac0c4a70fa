package org.together.screens.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.together.core.access.Accounts;
import org.together.core.access.Accounts.Account;
import org.together.core.access.SecondStep;
import org.together.core.access.StaffRole;
import org.together.ui.Visit;
import org.together.ui.parts.Confirm;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** One account: roles, localities, whether it may sign in, its password and its tokens. */
final class AccountPage extends Div {
    private final transient Accounts accounts;
    private final transient Visit visit;
    private final transient Account account;
    private final ErrorSummary errors = new ErrorSummary();
    private final RoleFields roles = new RoleFields();
    private final Checkbox enabled = new Checkbox("May sign in");
    private final PasswordField password = new PasswordField("New password");

    AccountPage(Accounts accounts, SecondStep step, Visit visit, Account account) {
        this.accounts = accounts;
        this.visit = visit;
        this.account = account;
        roles.choose(account.roles(), account.localities());
        enabled.setValue(account.isEnabled());
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText("At least 15 characters.");
        add(
                new PageHeader(account.account())
                        .explained(account.name() + ", " + account.agency())
                        .actions(new PageLink("All accounts", AccountsScreen.PATH)),
                errors,
                new H2("Roles"),
                form(roles, enabled, primary("Save changes", this::save)),
                new H2("Password"),
                form(password, new Button("Set a new password", event -> resetPassword())));
        if (account.roles().contains(StaffRole.MACHINE)) {
            add(new H2("Access tokens"), new Tokens(accounts, visit, account));
        } else {
            add(new H2("Second step"), lostTelephone(step));
        }
    }

    private Div lostTelephone(SecondStep step) {
        var explanation = new Paragraph("Whoever has lost their telephone and their recovery codes signs in by password alone once you "
                + "take their second step away. Be sure first that it is they who ask.");
        var question = "Take the second step of " + account.account() + " away?";
        var take = new Button("Take it away", event -> Confirm.ask(
                        question, "Whoever is signed in with this account is signed out soon.")
                .openDangerous("Take it away", "Keep it", () -> step.reset(visit.viewer(), account.account()).ifPresentOrElse(
                        visit::tell, () -> visit.tell("The second step is taken away."))));
        return form(explanation, take);
    }

    private static Div form(com.vaadin.flow.component.Component... fields) {
        var form = new Div(fields);
        form.addClassName("part-form");
        return form;
    }

    private static Button primary(String text, Runnable deed) {
        var button = new Button(text, event -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void save() {
        errors.clear();
        if (roles.chosenRoles().isEmpty()) {
            errors.fault(roles.roles(), "Choose at least one role");
        }
        if (!errors.show()) {
            accounts.change(visit.viewer(), account.account(), roles.chosenRoles(), roles.chosenLocalities(), enabled.getValue())
                    .ifPresentOrElse(
                            wrong -> errors.fault(wrong).show(),
                            () -> visit.tell("The changes are saved. Whoever is signed in with this account is signed out soon."));
        }
    }

    private void resetPassword() {
        errors.clear();
        if (password.isEmpty()) {
            errors.fault(password, "Enter a new password");
        }
        if (!errors.show()) {
            accounts.resetPassword(visit.viewer(), account.account(), password.getValue().toCharArray())
                    .ifPresentOrElse(wrong -> errors.fault(password, wrong).show(), () -> {
                        password.clear();
                        visit.tell("The new password is set. Tell it to them in person or by telephone.");
                    });
        }
    }
}
