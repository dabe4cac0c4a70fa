package org.together.screens.families.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.together.core.access.StaffRole;
import org.together.core.chronology.Chronologies.Words;
import org.together.core.chronology.Entry;
import org.together.core.facts.Contacts;
import org.together.core.facts.Education;
import org.together.core.facts.Justice;
import org.together.core.family.Family;
import org.together.screens.families.EveryoneMay;
import org.together.testkit.GivenPerson;
import org.together.testkit.screens.Guest;

class HistoryPageTest extends BrowserlessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private final Guest guest = new Guest(StaffRole.ADVOCATE);
    private KeptHistory kept = new KeptHistory(family(3));

    private static Family family(int visits) {
        var jago = aPerson().named("Jago", "Rowe").born(LocalDate.of(2016, 7, 1))
                .withFact(aFact(Education.EXCLUSION).on(LocalDate.of(2025, 3, 4)).by("Lanmorva School", "school", "1"));
        var kerra = aPerson().named("Kerra", "Rowe").aged(34)
                .withFact(aFact(Justice.OFFENCE).on(LocalDate.of(2024, 1, 9)).by("Police", "police", "2"));
        return given(visits, jago, kerra);
    }

    private static Family given(int visits, GivenPerson jago, GivenPerson kerra) {
        var family = aFamily().called("Rowe").asAt(DAY).withMember(jago).withMember(kerra);
        for (var i = 0; i < visits; i++) {
            family.withFact(aFact(Contacts.VISIT).on(DAY.minusDays(i)).judgedBy("Ann"));
        }
        return family.build();
    }

    private void show(boolean mayChange) {
        var views = new ChronologyViews(kept, kept, kept, kept, new EveryoneMay(mayChange));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(views.show(kept.family, guest));
    }

    @Test
    void everything_stands_in_the_case_log_with_age_source_and_nothing_in_the_chronology_yet() {
        show(true);
        assertThat(text()).contains("5 facts, 0 significant", "Nothing here is significant yet", "Jago Rowe, aged 8", "Lanmorva School");
    }

    @Test
    void an_event_becomes_significant_when_somebody_says_why() {
        show(true);
        spoken("Make significant: ");
        press("Keep");
        assertThat(text()).contains("Say why it matters");
        write("Why it matters", "The first one");
        press("Keep");
        assertThat(text()).contains("5 facts, 1 significant", "Why it matters: The first one");
        assertThat(kept.significant).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void several_people_agencies_and_a_time_narrow_lanes_and_lists() {
        show(true);
        var people = (MultiSelectComboBox<String>) find(MultiSelectComboBox.class).all().getFirst();
        people.setValue(Set.of("Jago Rowe", "Kerra Rowe"));
        assertThat(text()).contains("2 of 5 facts, 0 significant. People: Jago Rowe, Kerra Rowe");
        find(DatePicker.class).all().getFirst().setValue(LocalDate.of(2025, 1, 1));
        assertThat(text()).contains("1 of 5 facts");
        find(Checkbox.class).single().setValue(true);
        assertThat(text()).contains("0 of 5 facts");
    }

    @Test
    void a_thousand_facts_are_shown_twenty_at_a_time() {
        kept = new KeptHistory(family(1_000));
        show(false);
        assertThat(find(ListItem.class).all()).hasSize(20);
        press("Show 20 more of 982");
        assertThat(find(ListItem.class).all()).hasSize(40);
        assertThat(text()).as("on paper").contains("Printed here: 40 of 1002.");
        press("Show all 1002, to print them");
        assertThat(find(ListItem.class).all()).hasSize(1_002);
        assertThat(text()).doesNotContain("Printed here");
    }

    @Test
    void marks_of_a_thousand_facts_stay_few() {
        var chronology = new KeptHistory(family(1_000)).of(guest.viewer(), kept.family.id(), DAY).orElseThrow();
        var svg = new Lanes(chronology.entries(), entry -> entry.fact().source().agency(), DAY, "agency").drawn().svg();
        assertThat(svg).contains("Lanes by agency: 1002 facts in 3 lanes").hasSizeLessThan(40_000);
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_extract_takes_what_is_significant_and_what_is_added() {
        var exclusion = kept.family.facts().filter(fact -> fact.is(Education.EXCLUSION)).findFirst().orElseThrow();
        kept.promote(guest.viewer(), kept.family.id(), exclusion.id(), new Words("Why", ""));
        guest.rest("x", "chronology", "extract", "new");
        show(true);
        assertThat(((CheckboxGroup<Entry>) find(CheckboxGroup.class).single()).getValue()).hasSize(1);
        press("Make the extract");
        assertThat(text()).contains("There is a problem", "Give it a title", "Say who will read it");
        test(find(TextField.class).all().getFirst()).setValue("For the panel");
        test(find(TextField.class).all().get(1)).setValue("The panel");
        press("Make the extract");
        assertThat(kept.made).singleElement().satisfies(draft -> assertThat(draft.facts()).containsExactly(exclusion.id()));
        assertThat(guest.went().getLast()).startsWith("family/" + kept.family.id() + "/chronology/extract/");
    }

    @Test
    void who_may_only_look_is_offered_no_change() {
        show(false);
        assertThat(find(Button.class).all()).isEmpty();
    }

    private void press(String label) {
        test(find(Button.class).all().stream().filter(one -> one.getText().equals(label)).reduce((one, other) -> other)
                .orElseThrow()).click();
    }

    private void spoken(String label) {
        test(find(Button.class).all().stream().filter(one -> one.getAriaLabel().filter(said -> said.startsWith(label)).isPresent())
                .findFirst().orElseThrow()).click();
    }

    private void write(String label, String words) {
        test(find(TextArea.class).all().stream().filter(one -> label.equals(one.getLabel())).findFirst().orElseThrow()).setValue(words);
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
