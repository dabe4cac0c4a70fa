package org.together.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.casework.draft.DraftsAt;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.JoinedFamilies.Joined;
import org.together.core.casework.Advocate;
import org.together.core.casework.Case;
import org.together.core.draft.Drafts;
import org.together.core.facts.Contacts;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.store.TestDatabase;

/** TwoFamilies families that are worked with become one and are two again; the hub is played by the test. */
class FamiliesBecomeOneTest {
    private static final LocalDate TODAY = Gate.today();
    private static final Viewer STRANGER = Council.viewer("stranger", "Somebody Else", StaffRole.ADVOCATE);

    @TempDir
    Path folder;

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    private TwoFamilies two(TestDatabase database) {
        var load = new Caseload(database);
        var drafts = DraftsAt.folder(load.council, folder);
        var gone = furnished(load, drafts, "Rowe", Council.PERRAN);
        var stays = furnished(load, drafts, "Angove", Council.KERRA);
        return new TwoFamilies(load, drafts, gone, stays);
    }

    private static Id<Family> furnished(Caseload load, Drafts drafts, String name, Viewer advocate) {
        return TwoFamilies.furnished(load, drafts, load.family(name), advocate);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nothing_of_the_second_family_is_left_behind(TestDatabase database) {
        var two = two(database);
        two.join();
        var load = two.load();
        assertThat(load.cases.openCase(Council.MANAGER, two.stays())).get()
                .satisfies(kept -> assertThat(kept.advocate()).get().extracting(Advocate::account).isEqualTo("kerra"));
        assertThat(load.cases.history(Council.MANAGER, two.stays()))
                .extracting(Case::isOpen, kept -> kept.closing().map(Case.Closing::ending))
                .containsExactlyInAnyOrder(tuple(true, Optional.empty()), tuple(false, Optional.of(CasesFollow.JOINED)));
        assertThat(load.notes.openSteps(Council.MANAGER, two.stays())).hasSize(2);
        assertThat(load.appointments.of(Council.MANAGER, two.stays())).hasSize(2);
        assertThat(load.supervisions.notes(Council.MANAGER, two.stays())).hasSize(2);
        assertThat(load.council.today(two.stays()).ownFactsOf(Contacts.VISIT)).hasSize(2);
        for (var table : List.of("case_spell", "case_change", "case_allocation", "case_step", "case_appointment", "case_supervision")) {
            assertThat(rowsOf(two, table)).as(table).isZero();
        }
        assertThat(load.council.audited).anyMatch(line -> line.contains("became part of it, its case closed"));
    }

    private static long rowsOf(TwoFamilies two, String table) {
        var rows = two.load().council.database.entityManager();
        return two.load().council.database.transactions().required(() -> ((Number) rows.createNativeQuery(
                "select count(*) from " + table + " where family = " + two.gone().value()).getSingleResult()).longValue());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void both_advocates_work_with_the_joined_family_until_a_manager_chooses(TestDatabase database) {
        var two = two(database);
        var load = two.load();
        two.join();
        assertThat(load.caseloads.myDay(Council.PERRAN).families()).singleElement()
                .satisfies(line -> assertThat(line.kept().family()).isEqualTo(two.stays()));
        assertThat(two.drafts().unfinished(Council.PERRAN)).singleElement().satisfies(one -> {
            assertThat(one.heading().family()).contains(two.stays());
            assertThat(one.heading().address()).isEqualTo("family/" + two.stays() + "/visits/new");
        });
        assertThat(two.drafts().open(Council.PERRAN, TwoFamilies.heading(two.stays())).fields()).containsEntry("notes", "Begun of Rowe");
        for (var told : List.of(Council.MANAGER, Council.KERRA, Council.PERRAN)) {
            assertThat(load.joined.unsettled(told)).as(told.name()).singleElement().satisfies(one -> {
                assertThat(one.was()).isEqualTo("Rowe");
                assertThat(one.advocates()).extracting(Advocate::account).containsExactly("kerra", "perran");
                assertThat(one.until()).contains(TODAY.plusDays(CasesFollow.DAYS_IN));
            });
        }
        assertThat(load.joined.unsettled(STRANGER)).isEmpty();
        var id = load.joined.unsettled(Council.MANAGER).getFirst().id();
        assertThatThrownBy(() -> load.joined.settle(Council.PERRAN, id, Optional.of("perran"))).isInstanceOf(Refused.class);
        assertThat(load.joined.settle(Council.MANAGER, id, Optional.empty())).contains("Say which of the two goes on");
        assertThat(load.joined.settle(Council.MANAGER, id, Optional.of("perran"))).isEmpty();
        assertThat(load.cases.openCase(Council.MANAGER, two.stays()).flatMap(Case::advocate)).get()
                .extracting(Advocate::account).isEqualTo("perran");
        assertThat(load.caseloads.myDay(Council.KERRA).families()).isEmpty();
        assertThat(load.joined.unsettled(Council.MANAGER)).isEmpty();
        assertThat(load.joined.settle(Council.MANAGER, id, Optional.of("kerra"))).contains("This is settled already");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void split_again_each_family_has_what_it_had(TestDatabase database) {
        var two = two(database);
        var gone = two.told(two.gone(), Council.PERRAN);
        var stays = two.told(two.stays(), Council.KERRA);
        for (var round = 0; round < 2; round++) {
            two.join();
            two.part();
            assertThat(two.told(two.gone(), Council.PERRAN)).isEqualTo(gone);
            assertThat(two.told(two.stays(), Council.KERRA)).isEqualTo(stays);
        }
        assertThat(two.load().joined.unsettled(Council.KERRA)).as("the other is not hers to see").isEmpty();
        var seen = two.load().joined.unsettled(Council.MANAGER);
        assertThat(seen).isNotEmpty().allMatch(Joined::isApart);
        seen.forEach(one -> assertThat(two.load().joined.settle(Council.MANAGER, one.id(), Optional.empty())).isEmpty());
        assertThat(two.load().joined.unsettled(Council.MANAGER)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_was_written_together_stays_and_a_single_case_goes_over_open(TestDatabase database) {
        var load = new Caseload(database);
        var drafts = DraftsAt.folder(load.council, folder);
        var gone = furnished(load, drafts, "Rowe", Council.PERRAN);
        var two = new TwoFamilies(load, drafts, gone, load.family("Angove"));
        two.join();
        assertThat(load.cases.openCase(Council.MANAGER, two.stays())).get().satisfies(kept -> assertThat(kept.isOpen()).isTrue());
        assertThat(load.joined.unsettled(Council.MANAGER)).isEmpty();
        assertThat(load.appointments.keep(Council.PERRAN, TwoFamilies.appointment(two.stays(), Council.PERRAN, "both"))).isEmpty();
        two.part();
        assertThat(load.cases.openCase(Council.MANAGER, gone)).isPresent();
        assertThat(load.cases.openCase(Council.MANAGER, two.stays())).isEmpty();
        assertThat(load.appointments.of(Council.MANAGER, two.stays())).extracting(Appointment::what).containsExactly("Visit both");
        assertThat(load.appointments.of(Council.MANAGER, gone)).extracting(Appointment::what).containsExactly("Visit Rowe");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void of_a_sealed_family_only_those_named_are_told(TestDatabase database) {
        var two = two(database);
        two.load().council.seal(two.gone(), "perran", "sennen");
        two.join();
        two.load().council.seal(two.stays(), "perran", "sennen");
        assertThat(two.load().joined.unsettled(Council.MANAGER)).isEmpty();
        assertThat(two.load().joined.unsettled(Council.KERRA)).isEmpty();
        assertThat(two.load().joined.unsettled(Council.PERRAN)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_was_saved_for_the_family_while_it_was_joined_comes_after(TestDatabase database) {
        var two = two(database);
        two.join();
        var there = two.load().council.database;
        assertThat(two.load().appointments.of(Council.MANAGER, two.stays())).hasSize(2);
        there.transactions().run(() -> there.entityManager()
                .createNativeQuery("update case_appointment set family = " + two.gone().value() + " where family = " + two.stays().value())
                .executeUpdate());
        new Stragglers(there.entityManager(), two.load().council.writer, there.transactions()).look();
        assertThat(two.load().appointments.of(Council.MANAGER, two.stays())).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_advocate_whom_nobody_named_does_not_come_into_a_sealed_family(TestDatabase database) {
        var two = two(database);
        two.load().council.seal(two.stays(), "kerra", "sennen");
        two.join();
        assertThat(two.load().joined.unsettled(Council.KERRA)).singleElement()
                .satisfies(one -> assertThat(one.advocates()).extracting(Advocate::account).containsExactly("kerra"));
        assertThat(two.load().caseloads.myDay(Council.PERRAN).families()).isEmpty();
        assertThat(two.drafts().unfinished(Council.PERRAN)).isEmpty();
    }
}
