package org.together.screens.casework.agreement;

import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.together.core.agreement.Agreements;
import org.together.ui.parts.FormDialog;

/** By which of the installed templates an agreement begins. */
final class BeginForm {
    private final Desk desk;
    private final Select<Agreements.Template> template = new Select<>();

    BeginForm(Desk desk) {
        this.desk = desk;
        var templates = desk.services().agreements().templates();
        template.setLabel("Template");
        template.setItems(templates);
        template.setItemLabelGenerator(Agreements.Template::title);
        templates.stream().findFirst().ifPresent(template::setValue);
        template.setWidthFull();
    }

    void open() {
        new FormDialog("Begin an agreement", "It begins with what is expected and what services promise; you change both together.")
                .with(template)
                .needs(template, "Choose a template")
                .open("Begin", this::begin, () -> desk.kept("The agreement has begun"));
    }

    private Optional<String> begin() {
        return desk.services().agreements().begin(desk.viewer(), desk.id(), template.getValue().id());
    }
}
