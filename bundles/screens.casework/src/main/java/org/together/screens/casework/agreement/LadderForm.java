package org.together.screens.casework.agreement;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.AgreementTemplate.Step;
import org.together.core.agreement.Agreements.LadderStepUsed;
import org.together.ui.parts.FormDialog;

/** That a step of the ladder was used, why, and who decided. */
final class LadderForm {
    private final Desk desk;
    private final Agreement agreement;
    private final Select<Step> step = new Select<>();
    private final DatePicker day = Fields.pastDay("Day");
    private final TextArea reason = Fields.words("Why", "What happened, and what was tried before.");
    private final TextField decidedBy = Fields.line("Who decided", "");

    LadderForm(Desk desk, Agreement agreement, List<Step> steps) {
        this.desk = desk;
        this.agreement = agreement;
        step.setLabel("Step");
        step.setItems(steps);
        step.setItemLabelGenerator(Step::title);
        step.setWidthFull();
    }

    void open() {
        new FormDialog("Record that a step was used", "The family sees this too.")
                .with(step, day, reason, decidedBy)
                .saving(desk.autosave("ladder", agreement.head().id(), 0).watch("reason", reason).watch("decided-by", decidedBy))
                .needs(step, "Say which step was used")
                .needs(reason, "Say why the step was used")
                .needs(decidedBy, "Say who decided")
                .open("Keep", this::keep, () -> desk.kept("Kept"));
    }

    private Optional<String> keep() {
        var chosen = Optional.ofNullable(step.getValue()).map(Step::id).orElse("");
        var used = new LadderStepUsed(Fields.chosen(day), chosen, reason.getValue(), decidedBy.getValue());
        return desk.services().agreements().useLadder(desk.viewer(), agreement.head().id(), used);
    }
}
