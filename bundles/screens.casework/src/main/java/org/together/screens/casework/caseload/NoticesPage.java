package org.together.screens.casework.caseload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;
import org.together.core.caseload.Notices;
import org.together.ui.Visit;
import org.together.ui.parts.Banner;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageHeader;

/** One field: an address turns notices on, none turns them off. */
final class NoticesPage extends Div {
    private final transient Notices notices;
    private final transient Visit visit;
    private final ErrorSummary errors = new ErrorSummary();
    private final EmailField address = new EmailField("Your work e-mail address");

    NoticesPage(Notices notices, Visit visit) {
        this.notices = notices;
        this.visit = visit;
        address.setHelperText("Empty: no e-mail");
        address.setMaxLength(254);
        address.setWidth("22rem");
        address.setManualValidation(true);
        notices.address(visit.viewer()).ifPresent(address::setValue);
        var save = new Button("Save", event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(address, save);
        form.addClassName("part-form");
        add(new PageHeader("E-mail notices").explained(
                "When a family is given to you, an e-mail says that something is new, and never what or about whom."), errors);
        notices.trouble(visit.viewer()).ifPresent(trouble -> add(Banner.warning(trouble)));
        add(form);
    }

    private void save() {
        errors.clear();
        var wanted = Optional.of(address.getValue().strip()).filter(text -> !text.isEmpty());
        notices.tell(visit.viewer(), wanted).ifPresent(wrong -> errors.fault(address, wrong));
        if (!errors.show()) {
            visit.tell(wanted.isPresent() ? "You are told by e-mail from now on" : "No e-mail from now on");
            visit.go(CaseloadNavigation.MY_DAY);
        }
    }
}
