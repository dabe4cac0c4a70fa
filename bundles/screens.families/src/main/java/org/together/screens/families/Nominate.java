package org.together.screens.families;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.identification.CriterionLine;
import org.together.core.identification.Identifications;
import org.together.ui.Visit;
import org.together.ui.parts.FormDialog;

/** A professional says that a problem is of concern equivalent to what the data counts, and why. */
final class Nominate {
    private final Identifications identifications;
    private final Visit visit;
    private final Id<Family> family;
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
    }

    void open() {
        new FormDialog("Nominate for a problem", "Use this when you are concerned and the records do not show it.")
                .with(criterion, reason)
                .needs(criterion, "Choose the problem")
                .needs(reason, "Write what is of concern")
                .open("Nominate", () -> identifications.nominate(
                        visit.viewer(), family, criterion.getValue().id(), reason.getValue().strip()), () -> {
                            visit.tell("Nominated");
                            visit.go(FamiliesNavigation.family(family, FamilyViews.WHY));
                        });
    }
}
