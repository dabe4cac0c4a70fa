package org.together.screens.casework.agreement;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.together.core.agreement.Promise;
import org.together.ui.parts.FormDialog;

/** Whether it was kept, and why not. */
final class SettlePromiseForm {
    private final Desk desk;
    private final Promise promise;
    private final RadioButtonGroup<Promise.State> state = new RadioButtonGroup<>("It is");
    private final TextArea reason = Fields.words("Why", "Needed when it was not done or was changed.");

    SettlePromiseForm(Desk desk, Promise promise) {
        this.desk = desk;
        this.promise = promise;
        state.setItems(Promise.State.values());
        state.setItemLabelGenerator(Promise.State::label);
        state.setValue(promise.outcome().state() == Promise.State.OPEN ? Promise.State.DONE : promise.outcome().state());
        reason.setValue(promise.outcome().reason());
    }

    void open() {
        new FormDialog("How did it go?", promise.wording().words())
                .with(state, reason)
                .needs(reason, this::needsReason, "Say why in a sentence")
                .open(
                        "Keep",
                        () -> desk.services().goals().settle(desk.viewer(), promise.id(), state.getValue(), reason.getValue()),
                        () -> desk.kept("Kept"));
    }

    private boolean needsReason() {
        return state.getValue() == Promise.State.NOT_DONE || state.getValue() == Promise.State.CHANGED;
    }
}
