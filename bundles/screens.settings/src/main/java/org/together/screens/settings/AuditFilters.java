package org.together.screens.settings;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import org.together.core.access.Action;
import org.together.core.access.AuditTrail.Filter;
import org.together.ui.parts.DayField;
import org.together.ui.parts.Filters;

/** What of the audit is looked for. */
final class AuditFilters extends Div {
    private final DatePicker from = new DayField("From");
    private final DatePicker to = new DayField("To");
    private final TextField account = new TextField("Account begins with");
    private final Select<Action> action = new Select<>();
    private final TextField subject = new TextField("On what, begins with");

    AuditFilters(Runnable changed) {
        action.setLabel("What");
        action.setItems(Action.values());
        action.setItemLabelGenerator(each -> each == null ? "Anything" : each.label());
        action.setEmptySelectionAllowed(true);
        action.setEmptySelectionCaption("Anything");
        subject.setHelperText("A family: family: and the id from its page; families that became part of it come with it");
        var apply = new Button("Apply filters", event -> changed.run());
        apply.addClickShortcut(Key.ENTER);
        add(new Filters("Filter the audit", from, to, account, action, subject, apply));
    }

    Filter chosen() {
        return new Filter(
                Optional.ofNullable(from.getValue()),
                Optional.ofNullable(to.getValue()),
                account.getValue().strip(),
                Optional.ofNullable(action.getValue()),
                subject.getValue().strip());
    }

    /** An action by the name it had when written, in words when it is still known. */
    static String label(String name) {
        return Arrays.stream(Action.values()).filter(each -> each.name().equals(name)).findFirst().map(Action::label).orElse(name);
    }
}
