package org.together.screens.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.together.core.CouncilTime;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.Appointment.Round;
import org.together.core.caseload.Appointment.State;
import org.together.core.caseload.Appointment.Whose;
import org.together.core.caseload.Contact;
import org.together.core.caseload.MyDay;
import org.together.core.caseload.MyDay.Due;
import org.together.core.caseload.MyDay.Meeting;
import org.together.core.facts.Contacts;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Kinds;
import org.together.core.family.Person;
import org.together.testkit.screens.Guest;
class PagesTest extends BrowserlessTest {
    private final LocalDate today = CouncilTime.today();
    private final Family family = aFamily().called("Pascoe").withMember(aPerson().named("Jago", "Pascoe").aged(9)).build();
    private final KeptWork kept = new KeptWork();
    private final Guest guest = new Guest(StaffRole.ADVOCATE);

    @Test
    void a_note_with_its_next_step_is_kept_in_one_go_and_its_draft_forgotten() {
        show(notePage(Optional.empty()));
        choose("With whom", Set.of(family.members().findFirst().orElseThrow()));
        write("What was seen and done", "Homework at the table");
        assertThat(kept.draft).as("kept as it is typed").containsEntry("seen", "Homework at the table");
        test(find(TextField.class).all().stream().filter(one -> one.getLabel().startsWith("Next step")).findFirst().orElseThrow())
                .setValue("Ring the school");
        press("Save note");

        assertThat(kept.contacts).singleElement().satisfies((Contact contact) -> {
            assertThat(contact.kind()).isEqualTo(Contacts.VISIT);
            assertThat(contact.with()).hasSize(1);
            assertThat(contact.next().orElseThrow().what()).isEqualTo("Ring the school");
        });
        assertThat(kept.draft).isEmpty();
        assertThat(guest.went()).containsExactly("family/" + family.id() + "/casework-advocate");
    }

    @Test
    void what_is_refused_is_said_and_what_was_typed_stays() {
        kept.refusal = Optional.of("Say with whom it was");
        var page = show(notePage(Optional.empty()));
        write("What was seen and done", "Homework");
        press("Save note");
        assertThat(text(page)).contains("There is a problem", "Say with whom it was");
        assertThat(kept.draft).containsEntry("seen", "Homework");
        assertThat(guest.went()).isEmpty();
    }

    @Test
    void what_was_typed_before_is_there_again() {
        kept.draft.put("seen", "Half a sen");
        show(notePage(Optional.empty()));
        assertThat(area("What was seen and done").getValue()).isEqualTo("Half a sen");
    }

    @Test
    @SuppressWarnings("unchecked")
    void nobody_is_asked_whom_they_met_when_nobody_was_there() {
        show(notePage(Optional.of(appointment(today, 9))));
        ((RadioButtonGroup<FactKind>) find(RadioButtonGroup.class).single()).setValue(Contacts.NO_SHOW);
        assertThat(find(CheckboxGroup.class).all()).isEmpty();
        press("Save note");
        assertThat(kept.contacts).singleElement().satisfies((Contact contact) -> {
            assertThat(contact.with()).isEmpty();
            assertThat(contact.of()).as("the appointment it was").isPresent();
        });
    }

    @Test
    void a_clash_is_said_before_the_appointment_is_kept() {
        kept.appointments.add(appointment(today.plusDays(1), 10));
        show(new AppointmentPage(family, Optional.empty(), kept, guest));
        press("Make appointment");
        assertThat(kept.appointments).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(kept.appointments).hasSize(2);
    }

    @Test
    void each_line_of_a_day_leads_to_its_family_and_a_step_is_ticked_off_there() {
        var step = Id.<org.together.core.caseload.NextStep>next();
        var meeting = new Meeting(appointment(today, 9), "Pascoe family");
        var due = new Due(
                family.id(), "Pascoe family", "Ring the school", today.minusDays(2), Optional.empty(), Optional.of(step));
        var goal = new MyDay.OpenGoal(
                family.id(), "Pascoe family", "Mornings without shouting", "at 3 on 2 May 2026, wants 8 of 10");
        var families = List.of(Lists.line(family));
        var day = new MyDay(today, List.of(meeting), List.of(due), List.of(), List.of(), List.of(goal), families);
        var page = show(new MyDayPage(day, new MyDayPage.Services(kept, kept, new NoKinds()), guest));

        assertThat(text(page)).contains("09:00 to 10:00", "Ring the school", "due 2 days ago", "One family.");
        assertThat(text(page)).contains("Mornings without shouting", "wants 8 of 10");
        assertThat(text(page)).endsWith("Allocated to you");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("family/" + family.id());
        press("Done");
        assertThat(kept.done).containsExactly(step);
    }

    @Test
    void who_has_no_family_is_told_so() {
        var none = new MyDay(today, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(text(show(new MyDayPage(none, new MyDayPage.Services(kept, kept, new NoKinds()), guest))))
                .contains("No family is allocated to you");
    }

    @Test
    void families_that_another_agency_works_with_are_not_called_allocated() {
        var housing = new Guest(Viewer.of("wella", "Wella Rowe", "Housing", Set.of(StaffRole.PARTNER), Set.of()));
        var day = new MyDay(today, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(Lists.line(family)));

        assertThat(text(show(new MyDayPage(day, new MyDayPage.Services(kept, kept, new NoKinds()), housing))))
                .endsWith("Your agency works with them too")
                .doesNotContain("covered");
    }

    private NotePage notePage(Optional<Appointment> appointment) {
        return new NotePage(family, appointment, new NotePage.Services(kept, kept), guest);
    }

    private Appointment appointment(LocalDate day, int hour) {
        return new Appointment(
                Id.next(), family.id(), new Whose("ann", "Ann"), "Home visit", day.atTime(hour, 0), 60, new Round("Home", ""),
                State.PLANNED, 1);
    }

    private static <T extends Component> T show(T page) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
        return page;
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream().filter(one -> label.equals(one.getLabel())).findFirst().orElseThrow();
    }

    private void write(String label, String words) {
        test(area(label)).setValue(words);
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, Set<Person> people) {
        CheckboxGroup<Person> group =
                find(CheckboxGroup.class).all().stream().filter(one -> label.equals(one.getLabel())).findFirst().orElseThrow();
        group.setValue(people);
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }

    private static final class NoKinds implements Kinds {
        @Override
        public Optional<FactKind> find(String id) {
            return Optional.empty();
        }

        @Override
        public Collection<FactKind> all() {
            return List.of();
        }
    }
}
