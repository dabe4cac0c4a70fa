package org.together.screens.casework.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.Author;
import org.together.core.assessment.Domain;
import org.together.core.assessment.Domain.About;
import org.together.core.assessment.KnownFact;
import org.together.core.assessment.KnownFact.Remark;
import org.together.core.assessment.KnownFact.Right;
import org.together.core.assessment.KnownFact.Standing;
import org.together.core.assessment.KnownFacts;
import org.together.core.facts.Housing;
import org.together.core.facts.Involvement;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.testkit.screens.Guest;

class KnownListTest extends BrowserlessTest {
    private static final Domain HOME = Domain.of("home", "Home and money", About.FAMILY).knownFrom(Housing.EVICTION);

    private final Kept kept = new Kept();
    private final Said said = new Said();
    private final Guest guest = new Guest(StaffRole.ADVOCATE);

    @Test
    void confirming_is_one_button_and_can_be_taken_back() {
        open();
        press("Confirm");
        assertThat(text()).contains("Confirmed", guest.viewer().name());
        press("Take back");
        assertThat(text()).doesNotContain("Confirmed");
        assertThat(find(Button.class).withText("Confirm").exists()).isTrue();
    }

    @Test
    void correcting_asks_for_each_field_as_it_is_and_for_the_reason() {
        open();
        press("Correct");
        assertThat(stage().getValue()).isEqualTo("notice");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Housing");
        press("Keep both");
        assertThat(text()).contains("Say why in a sentence, and who says so");
        assertThat(said.right).isNull();
        stage().setValue("possession");
        test(find(TextArea.class).single()).setValue("She showed the order");
        press("Keep both");
        assertThat(said.right).isNotNull();
        assertThat(said.right.values()).containsEntry("stage", "possession").containsEntry("service", "Housing");
        assertThat(said.right.period()).hasValueSatisfying(period -> assertThat(period.from()).isEqualTo(LocalDate.of(2026, 3, 1)));
        assertThat(text()).contains("Corrected", "She showed the order");
    }

    @Test
    void what_cannot_be_kept_is_said_and_the_form_stays() {
        said.refusal = Optional.of("Stage cannot be “gone”");
        open();
        press("Correct");
        test(find(TextArea.class).single()).setValue("So");
        press("Keep both");
        assertThat(text()).contains("Stage cannot be “gone”");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("So");
    }

    private void open() {
        var desk = new Desk(kept, said, null, null, kept, null, null);
        UI.getCurrent().removeAll();
        var page = new Paper(desk, guest, said.family, kept.assessment());
        UI.getCurrent().add(page, new KnownList(page, "family", HOME, said.of(guest.viewer(), kept.id, "family")));
    }

    @SuppressWarnings("unchecked")
    private Select<String> stage() {
        return find(Select.class).single();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    /** One fact, and what was said of it last. */
    private static final class Said implements KnownFacts {
        final Family family = aFamily().asAt(LocalDate.of(2026, 5, 1))
                .withFact(aFact(Housing.EVICTION).since(LocalDate.of(2026, 3, 1)).with(Housing.STAGE, "notice")
                        .with(Involvement.SERVICE, "Housing"))
                .build();
        Optional<String> refusal = Optional.empty();
        Standing standing = Standing.AS_RECORDED;
        @Nullable Right right;

        @Override
        public List<KnownFact> of(Viewer viewer, Id<Assessment> assessment, String subject) {
            var words = Optional.ofNullable(right).map(Right::reason).orElse("");
            var remark = standing == Standing.AS_RECORDED
                    ? Optional.<Remark>empty()
                    : Optional.of(new Remark(words, Author.of(viewer), Instant.now()));
            var fact = family.ownFacts().findFirst().orElseThrow();
            return List.of(new KnownFact(
                    fact, HOME.id(), "Eviction: notice", standing, remark, Optional.empty(), Housing.EVICTION.fields()));
        }

        @Override
        public Optional<String> confirm(Viewer viewer, Id<Assessment> assessment, Id<Fact> fact) {
            standing = Standing.CONFIRMED;
            return refusal;
        }

        @Override
        public Optional<String> correct(Viewer viewer, Id<Assessment> assessment, Id<Fact> fact, Right instead) {
            if (refusal.isEmpty()) {
                right = instead;
                standing = Standing.CORRECTED;
            }
            return refusal;
        }

        @Override
        public Optional<String> takeBack(Viewer viewer, Id<Assessment> assessment, Id<Fact> fact) {
            standing = Standing.AS_RECORDED;
            return refusal;
        }
    }
}
