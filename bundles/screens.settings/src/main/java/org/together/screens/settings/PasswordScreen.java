package org.together.screens.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Accounts;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageHeader;

/** One's own password. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = "password", title = "Your password", section = Section.SETTINGS, order = 80)
public class PasswordScreen implements Screen {
    private final Accounts accounts;

    @Activate
    public PasswordScreen(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Component open(Visit visit) {
        var errors = new ErrorSummary();
        var old = new PasswordField("Password you have now");
        var fresh = new PasswordField("New password");
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        fresh.setAutocomplete(Autocomplete.NEW_PASSWORD);
        fresh.setHelperText("At least 15 characters. Three words that do not belong together are easy to keep in mind.");
        var change = new Button("Change password", event -> change(visit, errors, old, fresh));
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(old, fresh, change);
        form.addClassName("part-form");
        return new Div(new PageHeader("Your password"), errors, form);
    }

    private void change(Visit visit, ErrorSummary errors, PasswordField old, PasswordField fresh) {
        errors.clear();
        if (old.isEmpty()) {
            errors.fault(old, "Enter the password you have now");
        }
        if (fresh.isEmpty()) {
            errors.fault(fresh, "Enter a new password");
        }
        if (errors.show()) {
            return;
        }
        accounts.changePassword(visit.viewer(), old.getValue().toCharArray(), fresh.getValue().toCharArray())
                .ifPresentOrElse(wrong -> errors.fault(wrong).show(), () -> {
                    old.clear();
                    fresh.clear();
                    visit.tell("Your password has been changed.");
                });
    }
}
