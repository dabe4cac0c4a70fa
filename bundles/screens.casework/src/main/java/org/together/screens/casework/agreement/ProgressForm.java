package org.together.screens.casework.agreement;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.together.core.agreement.Goal;
import org.together.core.agreement.Goals;
import org.together.ui.parts.FormDialog;

/** How far a goal has come, as one's own agency sees it or as the family says. */
final class ProgressForm {
    private final Desk desk;
    private final Goal goal;
    private final RadioButtonGroup<String> who = new RadioButtonGroup<>("Who says so");
    private final IntegerField value;
    private final DatePicker day = Fields.pastDay("Day");
    private final TextArea words = Fields.words("Why it stands there", "One sentence is enough.");

    ProgressForm(Desk desk, Goal goal) {
        this.desk = desk;
        this.goal = goal;
        var scale = goal.aim().scale();
        value = new IntegerField("From " + scale.lowest() + " to " + scale.highest());
        value.setHelperText(scale.lowest() + ": " + scale.lowestMeans() + ". " + scale.highest() + ": " + scale.highestMeans() + ".");
        value.setStepButtonsVisible(true);
        goal.latest().map(Goal.Reading::value).ifPresent(value::setValue);
        who.setItems(desk.viewer().agency(), Goal.Reading.FAMILY);
        who.setValue(desk.viewer().agency());
    }

    void open() {
        new FormDialog("How far has it come?", "“" + goal.aim().words() + "” Their target is " + goal.aim().target() + ".")
                .with(who, value, day, words)
                .saving(desk.autosave("progress", goal.id(), goal.edition()).watch("words", words))
                .needs(value, "Choose a number on the scale")
                .needs(words, "Say in a sentence why it stands there")
                .open("Keep", this::keep, () -> desk.kept("Kept"));
    }

    private Optional<String> keep() {
        var byFamily = Goal.Reading.FAMILY.equals(who.getValue());
        var progress = new Goals.Progress(Fields.chosen(day), value.getValue(), words.getValue(), byFamily);
        return desk.services().goals().progress(desk.viewer(), goal.id(), progress);
    }
}
