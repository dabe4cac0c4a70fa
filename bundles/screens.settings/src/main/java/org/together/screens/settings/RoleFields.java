package org.together.screens.settings;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.access.StaffRole;

/** What somebody is there to do, and in which part of the area. */
final class RoleFields extends Div {
    private final CheckboxGroup<StaffRole> roles = new CheckboxGroup<>("Roles");
    private final TextField localities = new TextField("Localities (optional)");

    RoleFields() {
        roles.setItems(StaffRole.values());
        roles.setItemLabelGenerator(StaffRole::label);
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        localities.setHelperText("Only these parts of the area, separated by commas. Empty means all of it.");
        localities.setWidthFull();
        addClassName("part-form");
        add(roles, localities);
    }

    CheckboxGroup<StaffRole> roles() {
        return roles;
    }

    Set<StaffRole> chosenRoles() {
        return roles.getValue();
    }

    Set<String> chosenLocalities() {
        return Stream.of(localities.getValue().split(",")).map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.toSet());
    }

    void choose(Set<StaffRole> chosen, Set<String> parts) {
        roles.setValue(chosen);
        localities.setValue(parts.stream().sorted().collect(Collectors.joining(", ")));
    }
}
