package org.together.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.casework.Council.KERRA;
import static org.together.casework.Council.MANAGER;
import static org.together.casework.Council.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.core.access.Decision;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.casework.Case;
import org.together.core.casework.Case.Closing;
import org.together.core.casework.CaseChange;
import org.together.core.casework.CaseChange.What;
import org.together.core.casework.Cases.Beginning;
import org.together.core.casework.Stage;
import org.together.core.family.Id;
import org.together.store.TestDatabase;

class StoredCasesTest {
    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_case_begins_with_its_level_and_reason_and_waits_to_be_allocated(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.family("Pascoe");
        assertThat(load.cases.openCase(OFFICER, family)).isEmpty();

        load.begin(family);

        assertThat(load.cases.openCase(OFFICER, family)).hasValueSatisfying(kept -> {
            assertThat(kept.level()).isEqualTo("intensive");
            assertThat(kept.programme()).contains("kernow.families");
            assertThat(kept.reason()).isEqualTo("Three problems at once");
            assertThat(kept.stage()).isEqualTo(Stage.TO_BE_ALLOCATED);
            assertThat(kept.begun()).isEqualTo(Gate.today());
            assertThat(kept.isOpen()).isTrue();
        });
        assertThat(load.council.audited).containsExactly("tamsin allocated a family: case begun at level intensive");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_family_is_in_hand_once_it_has_a_case(TestDatabase database) {
        var load = new Caseload(database);
        var worked = load.family("Pascoe");
        var other = load.family("Bray");
        load.begin(worked);

        var inHand = new FamiliesWithCase(database.entityManager());

        assertThat(database.transactions().required(() -> inHand.among(List.of(worked, other)))).containsExactly(worked);
        assertThat(database.transactions().required(() -> inHand.among(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void stepping_down_keeps_the_level_before_and_why(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.family("Pascoe");
        var first = load.begin(family);

        var second = load.cases.begin(MANAGER, family, new Beginning("early-help", Optional.empty(), "School is going well"));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.level()).isEqualTo("early-help");
        assertThat(second.programme()).as("stays under its programme").contains("kernow.families");
        assertThat(load.cases.changes(MANAGER, family))
                .extracting(CaseChange::what, CaseChange::was, CaseChange::became, CaseChange::by, CaseChange::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(What.LEVEL, "intensive", "early-help", "Jory Hicks", "School is going well"),
                        org.assertj.core.groups.Tuple.tuple(What.BEGUN, "", "intensive", "Tamsin Rowe", "Three problems at once"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_family_that_comes_back_has_another_case_and_both_are_kept(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        assertThat(load.cases.close(MANAGER, family, new Closing("Goals met", ""))).contains(
                "Say how the work ended, and why in a sentence");
        assertThat(load.cases.close(MANAGER, family, new Closing("Goals met", "All goals reached"))).isEmpty();
        assertThat(load.cases.openCase(OFFICER, family)).isEmpty();
        assertThat(load.cases.close(MANAGER, family, new Closing("Goals met", "Again"))).contains("This family is not worked with now");

        var again = load.cases.begin(OFFICER, family, new Beginning("intensive", Optional.empty(), "Came back"), Gate.today());

        assertThat(load.cases.history(OFFICER, family)).extracting(Case::id).first().isEqualTo(again.id());
        assertThat(load.cases.history(OFFICER, family).getLast()).satisfies(closed -> {
            assertThat(closed.closed()).contains(Gate.today());
            assertThat(closed.closing()).contains(new Closing("Goals met", "All goals reached"));
            assertThat(closed.advocate().orElseThrow().name()).as("who it was").isEqualTo("Kerra Pascoe");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_work_moves_from_stage_to_stage_once_somebody_is_there_to_do_it(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.family("Pascoe");
        assertThat(load.cases.move(MANAGER, family, Stage.AGREEING)).contains("This family is not worked with now");
        load.begin(family);
        assertThat(load.cases.move(MANAGER, family, Stage.AGREEING)).contains("Allocate the family to an advocate first");
        load.give(family, KERRA, Optional.empty());

        assertThat(load.cases.move(KERRA, family, Stage.AGREEING)).isEmpty();
        assertThat(load.cases.openCase(KERRA, family).orElseThrow().stage()).isEqualTo(Stage.AGREEING);
        assertThat(load.cases.move(KERRA, family, Stage.TO_BE_ALLOCATED)).isPresent();
        assertThat(load.cases.changes(KERRA, family).getFirst().became()).isEqualTo("Agreeing");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nobody_tells_a_sealed_family_from_one_that_is_not_there(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.family("Pascoe");
        var other = load.family("Angove");
        load.begin(family);
        load.begin(other);
        load.council.seal(family, "morwenna");

        for (var id : List.of(family, Id.<org.together.core.family.Family>next())) {
            assertThatThrownBy(() -> load.cases.openCase(OFFICER, id)).isInstanceOf(Refused.class).hasMessage(Decision.NO_SUCH_FAMILY);
            assertThatThrownBy(() -> load.begin(id)).isInstanceOf(Refused.class).hasMessage(Decision.NO_SUCH_FAMILY);
        }
        assertThat(load.cases.openCases(OFFICER, List.of(family, other))).containsOnlyKeys(other);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void each_role_does_with_a_case_what_it_is_there_for(TestDatabase database) {
        var load = new Caseload(database);
        for (var role : StaffRole.values()) {
            var family = load.allocated("Family of " + role, KERRA);
            var viewer = Council.viewer("somebody", "Somebody", role);
            var decides = List.of(StaffRole.ACCESS_OFFICER, StaffRole.LOCALITY_MANAGER).contains(role);
            var sees = decides || List.of(StaffRole.ANALYST, StaffRole.PROGRAMME_LEAD).contains(role);

            assertThat(allowed(() -> load.cases.openCase(viewer, family))).as(role + " reads").isEqualTo(sees);
            assertThat(allowed(() -> load.cases.history(viewer, family))).as(role + " reads the history").isEqualTo(sees);
            assertThat(allowed(() -> load.cases.changes(viewer, family))).as(role + " reads the changes").isEqualTo(sees);
            assertThat(allowed(() -> load.cases.move(viewer, family, Stage.WORKING))).as(role + " moves")
                    .isEqualTo(role == StaffRole.LOCALITY_MANAGER);
            assertThat(allowed(() -> load.cases.begin(viewer, family, new Beginning("early-help", Optional.empty(), "Why"))))
                    .as(role + " changes the level")
                    .isEqualTo(decides);
            assertThat(allowed(() -> load.cases.close(viewer, family, new Closing("Moved", "Away")))).as(role + " closes")
                    .isEqualTo(decides);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void work_may_have_begun_before_it_was_recorded_but_not_later(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.family("Pascoe");
        var beginning = new Beginning("intensive", Optional.empty(), "Why");
        assertThatThrownBy(() -> load.cases.begin(OFFICER, family, beginning, LocalDate.now().plusDays(2)))
                .isInstanceOf(IllegalArgumentException.class);
        var earlier = Gate.today().minusMonths(3);
        assertThat(load.cases.begin(OFFICER, family, beginning, earlier).begun()).isEqualTo(earlier);
    }

    private static boolean allowed(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
