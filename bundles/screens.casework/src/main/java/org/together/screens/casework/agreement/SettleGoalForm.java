package org.together.screens.casework.agreement;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.together.core.agreement.Goal;
import org.together.ui.parts.FormDialog;

/** Reached, set aside, or taken up again. */
final class SettleGoalForm {
    private final Desk desk;
    private final Goal goal;
    private final RadioButtonGroup<Goal.State> state = new RadioButtonGroup<>("The goal is");
    private final TextArea reason = Fields.words("Why", "Needed when it is set aside.");

    SettleGoalForm(Desk desk, Goal goal) {
        this.desk = desk;
        this.goal = goal;
        state.setItems(Goal.State.values());
        state.setItemLabelGenerator(Goal.State::label);
        state.setValue(goal.state());
        reason.setValue(goal.reason());
    }

    void open() {
        new FormDialog("Where does this goal stand?", "“" + goal.aim().words() + "”")
                .with(state, reason)
                .needs(reason, () -> state.getValue() == Goal.State.SET_ASIDE, "Say why it is set aside")
                .open(
                        "Keep",
                        () -> desk.services().goals().settle(desk.viewer(), goal.id(), state.getValue(), reason.getValue()),
                        () -> desk.kept("Kept"));
    }
}
