package org.together.screens.frontdoor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.together.core.access.Viewer;
import org.together.core.frontdoor.Referrer;
import org.together.ui.parts.Autosave;

/** Who refers: to begin with, whoever writes. */
final class ReferrerFields extends Div {
    private final Checkbox self = new Checkbox("The family itself asks for help");
    private final TextField agency = new TextField("Agency");
    private final TextField name = new TextField("Name");
    private final TextField phone = new TextField("Telephone (optional)");

    ReferrerFields(Viewer viewer, Autosave saved) {
        agency.setValue(viewer.agency());
        name.setValue(viewer.name());
        agency.setMaxLength(200);
        name.setMaxLength(200);
        phone.setMaxLength(60);
        self.addValueChangeListener(event -> {
            agency.setVisible(!event.getValue());
            name.setLabel(event.getValue() ? "Who asks" : "Name");
            if (event.isFromClient() && event.getValue() && name.getValue().equals(viewer.name())) {
                name.clear();
            }
        });
        var fields = new Div(agency, name, phone);
        fields.addClassName("frontdoor-fields");
        add(self, fields);
        saved.watch("self", self, String::valueOf, Boolean::valueOf).watch("agency", agency).watch("name", name).watch("phone", phone);
    }

    Referrer referrer() {
        return self.getValue()
                ? Referrer.self(name.getValue(), phone.getValue())
                : Referrer.of(agency.getValue(), name.getValue(), phone.getValue());
    }

    Component field(String fault) {
        return switch (fault) {
            case "referrer.agency" -> agency;
            case "referrer.phone" -> phone;
            default -> name;
        };
    }
}
