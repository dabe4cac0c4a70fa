package org.together.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.casework.Council.KERRA;
import static org.together.casework.Council.MANAGER;
import static org.together.casework.Council.PERRAN;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.Appointment.Round;
import org.together.core.caseload.Appointment.State;
import org.together.core.caseload.Appointment.Whose;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.store.TestDatabase;

class AppointmentsTest {
    private static final LocalDateTime TOMORROW_AT_TEN = Gate.today().plusDays(1).atTime(10, 0);

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_clash_is_seen_with_the_same_worker_and_with_the_same_family(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var other = load.allocated("Angove", KERRA);
        var first = planned(family, KERRA, TOMORROW_AT_TEN);
        load.appointments.keep(KERRA, first);

        assertThat(load.appointments.clashes(KERRA, planned(other, KERRA, TOMORROW_AT_TEN.plusMinutes(30)))).containsExactly(first);
        assertThat(load.appointments.clashes(MANAGER, planned(family, PERRAN, TOMORROW_AT_TEN.plusMinutes(30)))).containsExactly(first);
        assertThat(load.appointments.clashes(KERRA, planned(other, KERRA, TOMORROW_AT_TEN.plusMinutes(60))))
                .as("one after another")
                .isEmpty();
        assertThat(load.appointments.clashes(KERRA, first)).as("not with itself").isEmpty();
        load.council.seal(family, "morwenna");
        assertThat(load.appointments.clashes(KERRA, planned(other, KERRA, TOMORROW_AT_TEN))).as("sealed").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_change_on_an_older_view_is_not_kept_over_a_newer_one(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var first = planned(family, KERRA, TOMORROW_AT_TEN);
        load.appointments.keep(KERRA, first);
        var read = load.appointments.find(KERRA, first.id()).orElseThrow();

        assertThat(load.appointments.keep(KERRA, at(read, TOMORROW_AT_TEN.plusHours(1)))).isEmpty();
        assertThat(load.appointments.keep(MANAGER, at(read, TOMORROW_AT_TEN.plusHours(2))))
                .contains("Somebody else has changed this appointment meanwhile: look again");
        assertThat(load.appointments.find(KERRA, first.id()).orElseThrow().begins()).isEqualTo(TOMORROW_AT_TEN.plusHours(1));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_calendar_file_holds_times_and_not_a_word_of_the_case(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        load.appointments.keep(KERRA, planned(family, KERRA, LocalDate.of(2027, 7, 1).atTime(10, 0)));
        load.appointments.keep(KERRA, planned(family, KERRA, LocalDate.of(2027, 1, 4).atTime(10, 0)));

        var file = load.appointments.calendar(KERRA, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

        assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file).contains("DTSTART:20270104T100000Z", "DTEND:20270104T110000Z");
        assertThat(file).as("summer time").contains("DTSTART:20270701T090000Z");
        assertThat(file).contains("SUMMARY:Appointment\r\n").doesNotContain("Pascoe", "Home visit", "Harbour Terrace", "school nurse");
        assertThat(file.lines().filter(line -> line.startsWith("SUMMARY"))).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_cancelled_one_stays_with_its_family_and_leaves_the_calendar(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var first = planned(family, KERRA, TOMORROW_AT_TEN);
        load.appointments.keep(KERRA, first);
        var until = Gate.today().plusDays(7);
        assertThat(load.appointments.mine(KERRA, Gate.today(), until)).containsExactly(first);

        assertThat(load.appointments.cancel(KERRA, first.id(), " ")).contains("Say why in a sentence");
        assertThat(load.appointments.cancel(KERRA, first.id(), "The family is away")).isEmpty();

        assertThat(load.appointments.mine(KERRA, Gate.today(), until)).isEmpty();
        assertThat(load.appointments.of(KERRA, family)).extracting(Appointment::state).containsExactly(State.CANCELLED);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void each_role_sees_and_makes_those_of_its_own_families_alone(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var first = planned(family, KERRA, TOMORROW_AT_TEN);
        load.appointments.keep(KERRA, first);
        var seeing = List.of(StaffRole.ACCESS_OFFICER, StaffRole.LOCALITY_MANAGER, StaffRole.ANALYST, StaffRole.PROGRAMME_LEAD);
        var making = List.of(StaffRole.ACCESS_OFFICER, StaffRole.LOCALITY_MANAGER);
        for (var role : StaffRole.values()) {
            var viewer = Council.viewer("somebody", "Somebody", role);
            assertThat(load.appointments.find(viewer, first.id()).isPresent()).as("" + role).isEqualTo(seeing.contains(role));
            if (!making.contains(role)) {
                assertThatThrownBy(() -> load.appointments.keep(viewer, planned(family, viewer, TOMORROW_AT_TEN))).as("" + role)
                        .isInstanceOf(Refused.class);
                assertThatThrownBy(() -> load.appointments.cancel(viewer, first.id(), "Why")).as("" + role).isInstanceOf(Refused.class);
            }
            if (!seeing.contains(role)) {
                assertThatThrownBy(() -> load.appointments.of(viewer, family)).as("" + role).isInstanceOf(Refused.class);
            }
        }
        assertThat(load.appointments.find(PERRAN, first.id())).isEmpty();
    }

    static Appointment planned(Id<Family> family, Viewer whose, LocalDateTime begins) {
        var round = new Round("Harbour Terrace", "the school nurse");
        return new Appointment(
                Id.next(), family, new Whose(whose.account(), whose.name()), "Home visit", begins, 60, round, State.PLANNED, 1);
    }

    private static Appointment at(Appointment read, LocalDateTime begins) {
        return new Appointment(
                read.id(), read.family(), read.whose(), read.what(), begins, read.minutes(), read.round(), read.state(), read.edition());
    }
}
