package org.together.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.casework.Council.KERRA;
import static org.together.casework.Council.MANAGER;
import static org.together.casework.Council.PERRAN;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.core.access.Decision;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.Appointment.State;
import org.together.core.caseload.Contact;
import org.together.core.caseload.NextStep;
import org.together.core.facts.Contacts;
import org.together.core.family.FactKind;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.store.TestDatabase;

class ContactNotesTest {
    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_visit_stands_in_the_record_with_the_familys_words_and_its_next_step(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var jago = load.council.today(family).children().findFirst().orElseThrow();

        assertThat(load.notes.record(KERRA, family, visit(Set.of(jago.id()), "Homework at the table", "I like the breakfast club")))
                .isEmpty();

        assertThat(load.council.today(family).ownFactsOf(Contacts.VISIT)).singleElement().satisfies(fact -> {
            assertThat(Contacts.VISIT.tell(fact))
                    .isEqualTo("Visit with Jago: Homework at the table – in the family's words: “I like the breakfast club”");
            assertThat(fact.value(Contacts.PEOPLE)).contains(jago.id().toString());
            assertThat(fact.source().reference()).isEqualTo("Kerra Pascoe");
            assertThat(fact.source().feed()).isEmpty();
        });
        assertThat(load.notes.openSteps(KERRA, family)).singleElement().satisfies(step -> {
            assertThat(step.what()).isEqualTo("Ring the school");
            assertThat(step.by()).contains(Gate.today().plusDays(2));
            assertThat(load.notes.done(KERRA, step.id())).isEmpty();
        });
        assertThat(load.notes.openSteps(KERRA, family)).isEmpty();
        assertThat(load.council.audited).contains("kerra recorded work with a family: contact.visit of " + Gate.today());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_appointment_is_held_by_its_visit_and_missed_by_a_no_show(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var others = load.allocated("Angove", KERRA);
        var parent = load.council.today(family).adults().findFirst().orElseThrow().id();
        var held = AppointmentsTest.planned(family, KERRA, Gate.today().atTime(9, 0));
        var missed = AppointmentsTest.planned(family, KERRA, Gate.today().atTime(11, 0));
        var theirs = AppointmentsTest.planned(others, KERRA, Gate.today().atTime(14, 0));
        Stream.of(held, missed, theirs).forEach(one -> assertThat(load.appointments.keep(KERRA, one)).isEmpty());

        load.notes.record(KERRA, family, of(visit(Set.of(parent), "Seen", ""), held.id()));
        load.notes.record(KERRA, family, of(plain(Contacts.NO_SHOW), missed.id()));
        load.notes.record(KERRA, family, of(plain(Contacts.NO_SHOW), theirs.id()));

        assertThat(load.appointments.of(KERRA, family)).extracting(Appointment::state).containsExactly(State.MISSED, State.HELD);
        assertThat(load.appointments.of(KERRA, others)).as("another family's stays").extracting(Appointment::state)
                .containsExactly(State.PLANNED);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_makes_no_sense_is_refused_in_words_and_leaves_nothing(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var stranger = Id.<Person>next();

        assertThat(load.notes.record(KERRA, family, visit(Set.of(), "Seen", ""))).contains("Say with whom it was");
        assertThat(load.notes.record(KERRA, family, visit(Set.of(stranger), "Seen", "")))
                .contains("Somebody it was with does not belong to this family");
        assertThat(load.notes.record(KERRA, family, onDay(plain(Contacts.ATTEMPT), Gate.today().plusDays(1))).orElse(""))
                .startsWith("What has not happened yet is an appointment");
        assertThat(load.notes.record(KERRA, family, plain(org.together.core.facts.Justice.OFFENCE))).contains("Choose what it was");
        assertThat(load.council.today(family).ownFacts().filter(fact -> Contacts.find(fact.kind()).isPresent())).isEmpty();
        assertThat(load.notes.openSteps(KERRA, family)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void each_role_records_what_its_families_need_and_nobody_elses(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        load.notes.record(KERRA, family, plain(Contacts.ATTEMPT));
        var step = load.notes.openSteps(KERRA, family).getFirst().id();
        for (var role : StaffRole.values()) {
            var viewer = Council.viewer("somebody", "Somebody", role);
            var records = role == StaffRole.ACCESS_OFFICER || role == StaffRole.LOCALITY_MANAGER;
            if (records) {
                assertThat(load.notes.record(viewer, family, plain(Contacts.ATTEMPT))).as("" + role).isEmpty();
            } else {
                assertThatThrownBy(() -> load.notes.record(viewer, family, plain(Contacts.ATTEMPT))).as("" + role)
                        .isInstanceOf(Refused.class);
                assertThatThrownBy(() -> load.notes.done(viewer, step)).as("" + role).isInstanceOf(Refused.class);
            }
        }
        assertThatThrownBy(() -> load.notes.record(PERRAN, family, plain(Contacts.ATTEMPT))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> load.notes.openSteps(PERRAN, family)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_step_of_a_sealed_family_is_as_if_it_were_not_there(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        load.notes.record(KERRA, family, plain(Contacts.ATTEMPT));
        var step = load.notes.openSteps(KERRA, family).getFirst().id();
        load.council.seal(family, "morwenna");

        assertThatThrownBy(() -> load.notes.done(MANAGER, step)).isInstanceOf(Refused.class).hasMessage(Decision.NO_SUCH_FAMILY);
        assertThatThrownBy(() -> load.notes.done(MANAGER, Id.<NextStep>next())).isInstanceOf(Refused.class)
                .hasMessage(Decision.NO_SUCH_FAMILY);
        assertThatThrownBy(() -> load.notes.record(KERRA, family, plain(Contacts.ATTEMPT))).isInstanceOf(Refused.class);
    }

    static Contact plain(FactKind kind) {
        var next = Optional.of(new Contact.Next("Ring the school", Optional.of(Gate.today().plusDays(2))));
        return new Contact(kind, Gate.today(), Optional.empty(), Set.of(), new Contact.Words("", ""), next, Optional.empty());
    }

    private static Contact visit(Set<Id<Person>> with, String seen, String voice) {
        var plain = plain(Contacts.VISIT);
        var at = Optional.of(LocalTime.of(9, 30));
        return new Contact(plain.kind(), plain.day(), at, with, new Contact.Words(seen, voice), plain.next(), plain.of());
    }

    private static Contact of(Contact contact, Id<Appointment> appointment) {
        var words = contact.words();
        return new Contact(
                contact.kind(), contact.day(), contact.at(), contact.with(), words, contact.next(), Optional.of(appointment));
    }

    private static Contact onDay(Contact contact, LocalDate day) {
        return new Contact(contact.kind(), day, contact.at(), contact.with(), contact.words(), contact.next(), contact.of());
    }

}
