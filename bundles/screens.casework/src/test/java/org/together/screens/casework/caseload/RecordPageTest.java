package org.together.screens.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.caseload.CaseRecords;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Field;
import org.together.core.family.Id;
import org.together.testkit.screens.Guest;

class RecordPageTest extends BrowserlessTest {
    private static final List<CaseRecords.Asked> FIELDS = List.of(
            new CaseRecords.Asked(Field.text("what", "What"), "What stops", true),
            new CaseRecords.Asked(Field.number("hours", "Hours"), "Hours", false));
    private static final CaseRecords.Type TYPE = new CaseRecords.Type("kernow.stops", "A service stops", "", true, FIELDS);

    private final Family family = aFamily().called("Pascoe").withMember(aPerson().named("Jago", "Pascoe").aged(9)).build();
    private final KeptWork kept = new KeptWork();
    private final Written records = new Written();
    private final Guest guest = new Guest(StaffRole.ADVOCATE);

    @Test
    @SuppressWarnings("unchecked")
    void the_form_of_a_type_is_kept_as_it_is_typed_and_handed_in_by_its_fields() {
        show();
        ((RadioButtonGroup<Object>) find(RadioButtonGroup.class).single()).setValue(family.members().findFirst().orElseThrow());
        test(find(TextArea.class).single()).setValue("Weekly letters");
        test(find(TextField.class).single()).setValue("6");
        assertThat(kept.draft).containsEntry("field.what", "Weekly letters");
        press();

        assertThat(records.all).singleElement().satisfies(written -> {
            assertThat(written.type()).isEqualTo("kernow.stops");
            assertThat(written.person()).isPresent();
            assertThat(written.values()).containsEntry("what", "Weekly letters").containsEntry("hours", "6");
        });
        assertThat(kept.draft).isEmpty();
        assertThat(guest.went()).containsExactly("family/" + family.id() + "/casework-advocate");
    }

    @Test
    void everything_wrong_is_said_at_once_in_the_councils_words() {
        show();
        test(find(TextField.class).single()).setValue("six");
        press();
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Fill in “What stops”");
        assertThat(find(TextField.class).single().getErrorMessage()).isEqualTo("Write “Hours” as a whole number");
        assertThat(find(RadioButtonGroup.class).single().getErrorMessage()).isEqualTo("Say about whom it is");
        assertThat(records.all).isEmpty();
    }

    private void show() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new RecordPage(family, TYPE, new RecordPage.Services(records, kept), guest));
    }

    private void press() {
        test(find(Button.class).all().stream().filter(one -> one.getText().equals("Save")).findFirst().orElseThrow()).click();
    }

    private static final class Written implements CaseRecords {
        private final List<CaseRecords.Written> all = new ArrayList<>();

        @Override
        public List<Type> types() {
            return List.of(TYPE);
        }

        @Override
        public Optional<String> keep(Viewer viewer, Id<Family> family, CaseRecords.Written written) {
            all.add(written);
            return Optional.empty();
        }

        @Override
        public List<Fact> of(Viewer viewer, Id<Family> family) {
            return List.of();
        }
    }
}
