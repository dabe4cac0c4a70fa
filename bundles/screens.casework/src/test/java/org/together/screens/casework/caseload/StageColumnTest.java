package org.together.screens.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.testkit.Given.aFamily;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.together.core.casework.Stage;
import org.together.core.family.Family;

class StageColumnTest extends BrowserlessTest {
    private final Family family = aFamily().called("Pascoe").build();
    private final List<Stage> moved = new ArrayList<>();

    @Test
    void a_family_is_moved_by_a_button_just_as_by_dragging_it() {
        show(Stage.WORKING);
        test(find(Button.class).withText("Move to …").single()).click();
        assertThat(find(Button.class).all().stream().map(Button::getText)).doesNotContain("Working", "To be allocated");
        test(find(Button.class).withText("Reviewing").single()).click();
        assertThat(moved).containsExactly(Stage.REVIEWING);
    }

    @Test
    void a_family_that_waits_is_allocated_and_not_moved() {
        show(Stage.TO_BE_ALLOCATED);
        assertThat(find(Button.class).withText("Move to …").all()).isEmpty();
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("allocate/" + family.id());
    }

    private void show(Stage stage) {
        UI.getCurrent().add(new StageColumn(stage, List.of(Lists.line(family)), (whose, to) -> moved.add(to)));
    }
}
