package org.together.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.casework.Council.KERRA;
import static org.together.casework.Council.MANAGER;
import static org.together.casework.Council.MORWENNA;
import static org.together.casework.Council.OFFICER;
import static org.together.casework.Council.PERRAN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.caseload.Allocation;
import org.together.core.caseload.CaseLine;
import org.together.core.caseload.MyDay.Due;
import org.together.core.caseload.MyDay.Meeting;
import org.together.core.caseload.MyDay.News;
import org.together.core.casework.Cases.Beginning;
import org.together.core.facts.Contacts;
import org.together.core.facts.Justice;
import org.together.core.family.Certainty;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Source;
import org.together.core.record.FactDraft;
import org.together.store.TestDatabase;

class CaseloadsTest {
    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void managers_see_their_locality_and_advocates_their_own(TestDatabase database) {
        var load = new Caseload(database);
        load.allocated("Pascoe", KERRA);
        load.allocated("Angove", PERRAN);
        var carrick = load.family("Rowe", "Carrick");
        load.begin(carrick);

        assertThat(names(load.caseloads.cases(MANAGER, Optional.empty()))).containsExactly("Pascoe", "Angove", "Rowe");
        assertThat(names(load.caseloads.cases(MANAGER, Optional.of("Carrick")))).containsExactly("Rowe");
        var penwith = Council.viewer("jenna", "Jenna", StaffRole.LOCALITY_MANAGER, "Penwith");
        assertThat(names(load.caseloads.cases(penwith, Optional.empty()))).containsExactly("Pascoe", "Angove");
        assertThat(names(load.caseloads.cases(KERRA, Optional.empty()))).containsExactly("Pascoe");
        assertThat(load.caseloads.cases(MORWENNA, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_professional_of_another_agency_finds_the_families_they_work_with(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        load.allocated("Angove", KERRA);
        var housing = Viewer.of("h", "Wella Rowe", "Housing", Set.of(StaffRole.PARTNER), Set.of());
        assertThat(load.caseloads.cases(housing, Optional.empty())).isEmpty();
        load.council.involve(family, housing);
        load.notes.record(KERRA, family, ContactNotesTest.plain(Contacts.ATTEMPT));

        var day = load.caseloads.myDay(housing);

        assertThat(names(day.families())).containsExactly("Pascoe");
        assertThat(names(load.caseloads.cases(housing, Optional.empty()))).containsExactly("Pascoe");
        assertThat(day.next()).as("what its advocate is to do is not theirs to do").isEmpty();
        assertThat(load.caseloads.myDay(KERRA).next()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_sealed_family_leaves_no_trace_in_lists_and_days(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        load.allocated("Angove", KERRA);
        load.appointments.keep(KERRA, AppointmentsTest.planned(family, KERRA, Gate.today().atTime(10, 0)));
        load.notes.record(KERRA, family, ContactNotesTest.plain(Contacts.ATTEMPT));
        load.council.seal(family, "morwenna");

        for (var viewer : List.of(MANAGER, KERRA)) {
            assertThat(names(load.caseloads.cases(viewer, Optional.empty()))).containsExactly("Angove");
        }
        var day = load.caseloads.myDay(KERRA);
        assertThat(names(day.families())).containsExactly("Angove");
        assertThat(day.today()).isEmpty();
        assertThat(Stream.concat(day.overdue().stream(), day.next().stream()).map(Due::name)).doesNotContain("Pascoe");
        assertThat(load.council.audited.getLast()).isEqualTo("kerra looked at a caseload: 1 families shown");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_day_holds_todays_visits_what_is_overdue_and_what_comes_next(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var today = AppointmentsTest.planned(family, KERRA, Gate.today().atTime(23, 0));
        var forgotten = AppointmentsTest.planned(family, KERRA, Gate.today().minusDays(3).atTime(9, 0));
        var coming = AppointmentsTest.planned(family, KERRA, Gate.today().plusDays(2).atTime(9, 0));
        var far = AppointmentsTest.planned(family, KERRA, Gate.today().plusDays(40).atTime(9, 0));
        var anothers = AppointmentsTest.planned(family, PERRAN, Gate.today().atTime(9, 0));
        Stream.of(today, forgotten, coming, far, anothers).forEach(one -> load.appointments.keep(MANAGER, one));
        load.notes.record(KERRA, family, ContactNotesTest.plain(Contacts.ATTEMPT));

        var day = load.caseloads.myDay(KERRA);

        assertThat(day.today()).containsExactly(new Meeting(today, "Pascoe"));
        assertThat(day.overdue()).extracting(Due::what).containsExactly("Home visit: not recorded yet");
        assertThat(day.next()).extracting(Due::what).containsExactlyInAnyOrder("Ring the school", "Home visit");
        assertThat(day.families()).singleElement().satisfies(line -> {
            assertThat(line.nextDate()).contains(Gate.today());
            assertThat(line.lastContact()).as("an attempt is no contact").isEmpty();
            assertThat(line.weight().points()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_family_that_nobody_met_for_two_weeks_is_overdue(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.family("Pascoe");
        var begun = Gate.today().minusDays(20);
        load.cases.begin(OFFICER, family, new Beginning("intensive", Optional.empty(), "Why"), begun);
        load.allocations.allocate(MANAGER, family, new Allocation("kerra", Optional.empty(), begun, "Why"));

        assertThat(load.caseloads.myDay(KERRA).overdue()).extracting(Due::what)
                .containsExactly("Nobody has met or spoken to the family for 20 days");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_others_have_learnt_since_yesterday_is_news_and_what_i_wrote_is_not(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        load.notes.record(KERRA, family, ContactNotesTest.plain(Contacts.ATTEMPT));
        load.council.database.transactions().run(() -> load.council.writer.keepFacts(List.of(offence(load, family))));

        assertThat(load.caseloads.myDay(KERRA).news()).singleElement().satisfies((News news) -> {
            assertThat(news.name()).isEqualTo("Pascoe");
            assertThat(news.facts()).extracting(fact -> fact.kind())
                    .containsExactlyInAnyOrder("involvement.advocate", Justice.OFFENCE.id());
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void only_those_with_a_caseload_look_at_one(TestDatabase database) {
        var load = new Caseload(database);
        var allowed = List.of(StaffRole.ADVOCATE, StaffRole.PARTNER, StaffRole.LOCALITY_MANAGER, StaffRole.PROGRAMME_LEAD);
        for (var role : StaffRole.values()) {
            var viewer = Council.viewer("somebody", "Somebody", role);
            if (allowed.contains(role)) {
                assertThat(load.caseloads.myDay(viewer).families()).as("" + role).isEmpty();
            } else {
                assertThatThrownBy(() -> load.caseloads.myDay(viewer)).as("" + role).isInstanceOf(Refused.class);
                assertThatThrownBy(() -> load.caseloads.cases(viewer, Optional.empty())).as("" + role).isInstanceOf(Refused.class);
            }
        }
    }

    private static FactDraft offence(Caseload load, Id<Family> family) {
        var person = load.council.today(family).adults().findFirst().orElseThrow().id();
        return new FactDraft(
                Optional.of(person), Optional.empty(), Justice.OFFENCE.id(), Period.on(Gate.today().minusDays(9)),
                Map.of("role", "suspect"),
                new Source("Police", Optional.of("police"), "1"), Certainty.CONFIRMED, Justice.OFFENCE.sensitivity(), "Basis", 7, 7);
    }

    private static List<String> names(List<CaseLine> lines) {
        return lines.stream().map(CaseLine::family).toList();
    }
}
