package org.together.screens.casework.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.together.core.access.StaffRole;
import org.together.core.agreement.Problem;
import org.together.testkit.screens.Guest;

class GoalFormTest extends BrowserlessTest {
    private final Table table = new Table();

    private void show(String part) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new AgreementPanel(table.services())
                .show(table.family, new Guest(Table.viewer(StaffRole.ADVOCATE), "0", "agreement", part)));
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private <T extends Component & HasLabel> T field(Class<T> type, String label) {
        return find(type).all().stream().filter(field -> label.equals(field.getLabel())).findFirst().orElseThrow();
    }

    private void write(String label, String words) {
        field(TextArea.class, label).setValue(words);
    }

    private String everything() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    @Test
    void everything_missing_from_a_goal_is_said_at_once_each_at_its_field_and_then_it_can_be_kept() {
        table.problems.add(new Problem("p.school", "School", "", List.of()));
        show("goals");
        press("Agree on a goal");
        field(IntegerField.class, "From").setValue(9);
        field(IntegerField.class, "To").setValue(2);
        press("Keep goal");

        assertThat(table.asked).isEmpty();
        assertThat(field(TextArea.class, "The goal, in the family's words").getErrorMessage()).startsWith("Write the goal");
        assertThat(field(IntegerField.class, "To").getErrorMessage()).startsWith("The scale must go up");
        assertThat(field(IntegerField.class, "Their own target").getErrorMessage()).startsWith("Say what the family's own target");

        write("The goal, in the family's words", "Mornings without shouting");
        field(IntegerField.class, "From").setValue(0);
        field(IntegerField.class, "To").setValue(10);
        field(IntegerField.class, "Their own target").setValue(11);
        press("Keep goal");
        assertThat(field(IntegerField.class, "Their own target").getErrorMessage()).isEqualTo("The target must lie on the scale");

        field(IntegerField.class, "Their own target").setValue(8);
        press("Keep goal");
        assertThat(table.asked).containsExactly("goal p.school: Mornings without shouting 8 [Family support]");
    }

    @Test
    void what_is_refused_is_said_and_what_was_typed_stays() {
        table.problems.add(new Problem("p.school", "School", "", List.of()));
        table.refusal = Optional.of("Piran has changed this goal in the meantime");
        show("goals");
        press("Agree on a goal");
        write("The goal, in the family's words", "Mornings without shouting");
        field(IntegerField.class, "Their own target").setValue(8);
        press("Keep goal");

        assertThat(everything()).contains("There is a problem", "Piran has changed this goal");
        assertThat(field(TextArea.class, "The goal, in the family's words").getValue()).isEqualTo("Mornings without shouting");
    }

    @Test
    void what_is_typed_into_a_form_is_there_again_after_it_was_lost_and_gone_once_it_is_kept() {
        table.problems.add(new Problem("p.school", "School", "", List.of()));
        show("goals");
        press("Agree on a goal");
        write("The goal, in the family's words", "Mornings without shouting");
        assertThat(table.drafts.get("agreement.goal").fields).containsEntry("words", "Mornings without shouting");

        show("goals");
        press("Agree on a goal");
        assertThat(field(TextArea.class, "The goal, in the family's words").getValue()).isEqualTo("Mornings without shouting");
        field(IntegerField.class, "Their own target").setValue(8);
        press("Keep goal");
        assertThat(table.drafts.get("agreement.goal").fields).isEmpty();
    }
}
