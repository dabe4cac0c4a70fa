package org.together.screens.casework.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.testkit.Given.aFamily;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier.FocusEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.KnownFact;
import org.together.core.assessment.KnownFact.Right;
import org.together.core.assessment.KnownFacts;
import org.together.core.assessment.Readings;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.testkit.screens.Guest;

class SectionPageTest extends BrowserlessTest {
    private final Kept kept = new Kept();
    private final Guest guest = new Guest(StaffRole.ADVOCATE);
    private final Family family = aFamily().called("Pascoe").build();

    @Test
    void what_is_typed_is_a_draft_at_once_and_an_answer_when_the_field_is_left() {
        var field = open();
        assertThat(field.getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
        assertThat(field.getValueChangeTimeout()).isLessThanOrEqualTo(2000);
        test(field).setValue("Two rooms for five.");
        assertThat(kept.draft).containsValue("0\nTwo rooms for five.");
        leave(field);
        assertThat(kept.answers).singleElement().satisfies(answer -> assertThat(answer.text()).isEqualTo("Two rooms for five."));
        assertThat(kept.draft).isEmpty();
    }

    @Test
    void what_was_typed_before_the_server_stopped_is_in_its_field_again_and_is_kept_on_going_on() {
        kept.says("Ben", "Two rooms.");
        kept.draft.put(Kept.FIELD.toString(), "1\nTwo rooms for fi");
        assertThat(open().getValue()).isEqualTo("Two rooms for fi");
        press("Save and go on");
        assertThat(kept.answers).last().satisfies(answer -> assertThat(answer.text()).isEqualTo("Two rooms for fi"));
        assertThat(guest.went()).containsExactly("assessment/" + family.id());
    }

    @Test
    void what_somebody_else_keeps_appears_in_a_field_nobody_types_in() {
        var field = open();
        kept.listener.accept(kept.says("Ben", "Rent is owed."));
        assertThat(field.getValue()).isEqualTo("Rent is owed.");
        assertThat(text()).contains("Changed by Ben, Police just now.");
    }

    @Test
    void what_somebody_else_keeps_takes_nothing_from_somebody_who_types() {
        var field = open();
        ComponentUtil.fireEvent(field, new FocusEvent<>(field, true));
        kept.listener.accept(kept.says("Ben", "Rent is owed."));
        assertThat(field.getValue()).isEmpty();
        test(field).setValue("No rent is owed.");
        assertThat(text()).contains("Ben, Police has written here too");
        leave(field);
        assertThat(text()).contains("You both changed the same words", "Rent is owed.", "No rent is owed.");
        press("Save and go on");
        assertThat(guest.went()).isEmpty();
        press("Use both together");
        assertThat(kept.answers).last().satisfies(answer -> assertThat(answer.text()).isEqualTo("Rent is owed.\nNo rent is owed."));
        press("Save and go on");
        assertThat(guest.went()).hasSize(1);
    }

    @Test
    void a_draft_that_cannot_be_kept_says_since_when_and_the_words_stay() {
        var field = open();
        kept.isDown = true;
        test(field).setValue("Two rooms");
        assertThat(text()).contains("Not saved since");
        assertThat(field.getValue()).isEqualTo("Two rooms");
        kept.isDown = false;
        test(field).setValue("Two rooms for five");
        assertThat(text()).contains("Saved at").doesNotContain("Not saved since");
    }

    private TextArea open() {
        var desk = new Desk(kept, new NothingKnown(), new NothingRead(), null, kept, null, null);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new SectionPage(desk, guest, family, kept.assessment(), "home"));
        return find(TextArea.class).single();
    }

    private static void leave(TextArea field) {
        ComponentUtil.fireEvent(field, new BlurEvent<>(field, true));
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private static final class NothingKnown implements KnownFacts {
        @Override
        public List<KnownFact> of(Viewer viewer, Id<Assessment> assessment, String subject) {
            return List.of();
        }

        @Override
        public Optional<String> confirm(Viewer viewer, Id<Assessment> assessment, Id<Fact> fact) {
            return Optional.of("Nothing is known");
        }

        @Override
        public Optional<String> correct(Viewer viewer, Id<Assessment> assessment, Id<Fact> fact, Right right) {
            return Optional.of("Nothing is known");
        }

        @Override
        public Optional<String> takeBack(Viewer viewer, Id<Assessment> assessment, Id<Fact> fact) {
            return Optional.of("Nothing is known");
        }
    }

    private static final class NothingRead implements Readings {
        @Override
        public List<Reading> of(Viewer viewer, Id<Assessment> assessment) {
            return List.of();
        }

        @Override
        public Optional<String> take(Viewer viewer, Id<Assessment> assessment, Taking taking) {
            return Optional.empty();
        }
    }
}
