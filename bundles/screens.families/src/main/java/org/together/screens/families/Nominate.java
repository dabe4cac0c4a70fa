package org.together.screens.families;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.identification.CriterionLine;
import org.together.core.identification.Identifications;
import org.together.ui.Visit;
import org.together.ui.parts.ErrorSummary;

/** A professional says that a problem is of concern equivalent to what the data counts, and why. */
final class Nominate {
    private final Identifications identifications;
    private final Visit visit;
    private final Id<Family> family;
    private final Dialog dialog = new Dialog("Nominate for a problem");
    private final ErrorSummary errors = new ErrorSummary();
    private final ComboBox<CriterionLine> criterion = new ComboBox<>("Problem");
    private final TextArea reason = new TextArea("What is of concern, and how you know");

    Nominate(Identifications identifications, Visit visit, Id<Family> family) {
        this.identifications = identifications;
        this.visit = visit;
        this.family = family;
        criterion.setItems(identifications.criteria().stream().filter(CriterionLine::takesNomination).toList());
        criterion.setItemLabelGenerator(CriterionLine::title);
        criterion.setWidthFull();
        reason.setWidthFull();
        reason.setMinHeight("8rem");
        reason.setHelperText("Kept with your name and today's date as evidence by judgement.");
        var save = new Button("Nominate", event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.setWidth("36rem");
        dialog.add(errors, new Paragraph("Use this when you are concerned and the records do not show it."), criterion, reason);
        dialog.getFooter().add(new Button("Cancel", event -> dialog.close()), save);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        errors.clear();
        if (criterion.getValue() == null) {
            errors.fault(criterion, "Choose the problem");
        }
        if (reason.getValue().isBlank()) {
            errors.fault(reason, "Write what is of concern");
        }
        if (errors.show()) {
            return;
        }
        var refusal = identifications.nominate(visit.viewer(), family, criterion.getValue().id(), reason.getValue().strip());
        if (refusal.isPresent()) {
            errors.fault(reason, refusal.get()).show();
            return;
        }
        dialog.close();
        visit.tell("Nominated");
        visit.go(FamiliesNavigation.family(family, FamilyViews.WHY));
    }
}
