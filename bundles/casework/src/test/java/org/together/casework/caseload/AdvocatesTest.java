package org.together.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.casework.Council.KERRA;
import static org.together.casework.Council.MANAGER;
import static org.together.casework.Council.PERRAN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.caseload.Absence;
import org.together.core.caseload.Allocation;
import org.together.core.caseload.Profile;
import org.together.core.caseload.Profile.Told;
import org.together.core.caseload.Proposal.Wish;
import org.together.core.casework.CaseChange;
import org.together.core.facts.Involvement;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.store.TestDatabase;

class AdvocatesTest {
    private static final Told LOCAL = new Told("01872 000001", Set.of("Speaks Polish"), Set.of("Penwith"), 3);
    private static final Told ELSEWHERE = new Told("", Set.of(), Set.of("Carrick"), 1);
    private static final Period THIS_WEEK = Period.between(Gate.today(), Gate.today().plusDays(6));

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void proposals_say_every_reason_and_put_first_whoever_fits_best(TestDatabase database) {
        var load = new Caseload(database);
        load.advocates.keep(MANAGER, "kerra", LOCAL);
        load.advocates.keep(MANAGER, "perran", ELSEWHERE);
        load.allocated("Angove", PERRAN);
        var family = load.family("Pascoe");
        load.begin(family);

        var proposals = load.allocations.proposals(MANAGER, family, new Wish(Set.of("Speaks Polish"), ""));

        assertThat(proposals).extracting(one -> one.profile().advocate().account()).containsExactly("kerra", "morwenna", "perran");
        assertThat(proposals.getFirst()).satisfies(kerra -> {
            assertThat(kerra.inFavour()).containsExactly("Works in Penwith", "Speaks Polish", "Has room: 0 families, weight 0 of 3");
            assertThat(kerra.against()).isEmpty();
        });
        assertThat(proposals.getLast().against())
                .containsExactly("Does not work in Penwith", "Not: Speaks Polish", "Has no room: 1 family, weight 1 of 1");
        assertThat(load.allocations.proposals(MANAGER, family, new Wish(Set.of(), "morwenna")).getFirst().inFavour())
                .contains("The family asks for them");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_sealed_family_neither_counts_nor_is_offered_to_those_not_named(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        assertThat(profile(load, MANAGER, "kerra").weight()).isEqualTo(1);
        load.council.seal(family, "jory", "perran");
        assertThat(load.allocations.proposals(MANAGER, family, Wish.NONE)).extracting(one -> one.profile().advocate().account())
                .containsExactly("perran");
        load.council.seal(family, "morwenna");
        assertThat(profile(load, MANAGER, "kerra").weight()).isZero();
        assertThat(profile(load, MANAGER, "kerra").families()).isZero();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoever_stands_in_is_let_in_for_those_days_and_for_families_given_meanwhile(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var later = load.family("Angove");
        load.begin(later);

        assertThat(load.advocates.away(MANAGER, new Absence("kerra", "perran", THIS_WEEK, "Leave"))).isEmpty();
        load.allocations.allocate(MANAGER, later, Allocation.to("kerra", Optional.empty(), "Given meanwhile"));

        assertThat(mayOpen(load, PERRAN, family)).isTrue();
        assertThat(mayOpen(load, PERRAN, later)).isTrue();
        assertThat(mayOpen(load, KERRA, family)).as("still theirs").isTrue();
        assertThat(load.cases.openCase(MANAGER, family).orElseThrow().cover().orElseThrow().name()).isEqualTo("Perran Tregear");
        assertThat(load.caseloads.myDay(PERRAN).families()).hasSize(2);
        assertThat(profile(load, MANAGER, "kerra").away().orElseThrow().reason()).isEqualTo("Leave");

        load.allocations.release(MANAGER, family, "Ill for long");
        assertThat(mayOpen(load, PERRAN, family)).as("nobody to stand in for").isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void cover_that_is_still_to_come_lets_nobody_in_yet(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var next = Period.between(Gate.today().plusDays(5), Gate.today().plusDays(9));
        assertThat(load.advocates.away(MANAGER, new Absence("kerra", "perran", next, "Leave"))).isEmpty();
        assertThat(mayOpen(load, PERRAN, family)).isFalse();
        assertThat(load.cases.openCase(MANAGER, family).orElseThrow().cover()).isEmpty();
        assertThat(load.council.reader.family(family, Gate.today().plusDays(5)).orElseThrow().ownFacts())
                .as("the day it begins")
                .anyMatch(fact -> fact.kind().equals("involvement.cover"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void cover_ends_sooner_or_is_taken_back_by_whoever_may_arrange_it(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var absence = new Absence("kerra", "perran", THIS_WEEK, "Leave");
        load.advocates.away(MANAGER, absence);
        var today = Gate.today();
        for (var wrong : List.of(today.minusDays(2), THIS_WEEK.end().orElseThrow())) {
            assertThat(load.advocates.endSooner(MANAGER, absence, wrong)).as("" + wrong).isPresent();
        }
        assertThat(load.advocates.endSooner(MANAGER, absence, today)).isEmpty();

        assertThat(mayOpen(load, PERRAN, family)).as("today still").isTrue();
        assertThat(load.advocates.absences(MANAGER)).extracting(Absence::period).containsExactly(Period.on(today));
        assertThat(load.council.reader.family(family, today.plusDays(1)).orElseThrow().ownFactsOf(Involvement.COVER))
                .as("tomorrow")
                .noneMatch(fact -> fact.period().contains(today.plusDays(1)));
        assertThat(load.advocates.endSooner(MANAGER, absence, today)).as("as it was arranged first").isPresent();

        var shorter = new Absence("kerra", "perran", Period.on(today), "Leave");
        assertThat(load.advocates.endSooner(MANAGER, shorter, today.minusDays(1))).isEmpty();
        assertThat(mayOpen(load, PERRAN, family)).as("taken back").isFalse();
        assertThat(load.advocates.absences(MANAGER)).isEmpty();
        assertThat(load.cases.changes(MANAGER, family).stream().filter(one -> one.what() == CaseChange.What.COVER))
                .extracting(CaseChange::became)
                .hasSize(3)
                .first().asString().isEmpty();
        assertThat(load.council.audited).anyMatch(line -> line.contains("cover by perran until " + today));
        assertThat(load.council.audited).anyMatch(line -> line.contains("cover by perran taken back"));
        assertThat(load.advocates.away(MANAGER, absence)).as("free to be arranged again").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_makes_no_sense_is_refused_in_words(TestDatabase database) {
        var load = new Caseload(database);
        assertThat(load.advocates.keep(MANAGER, "nobody", LOCAL)).contains("There is no such advocate");
        assertThat(load.advocates.keep(MANAGER, "kerra", new Told("", Set.of(), Set.of(), 61))).isPresent();
        assertThat(load.advocates.away(MANAGER, new Absence("kerra", "kerra", THIS_WEEK, ""))).contains("Nobody stands in for themselves");
        assertThat(load.advocates.away(MANAGER, new Absence("kerra", "perran", Period.since(Gate.today()), ""))).isPresent();
        assertThat(load.advocates.away(MANAGER, new Absence("kerra", "perran", THIS_WEEK, ""))).isEmpty();
        assertThat(load.advocates.away(MANAGER, new Absence("morwenna", "kerra", THIS_WEEK, "")))
                .contains("One of the two is away at that time already");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void only_those_who_allocate_know_advocates_and_their_burden(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        for (var role : StaffRole.values()) {
            var viewer = Council.viewer("somebody", "Somebody", role);
            if (role != StaffRole.LOCALITY_MANAGER) {
                var away = new Absence("kerra", "perran", THIS_WEEK, "Leave");
                assertThatThrownBy(() -> load.advocates.all(viewer)).as("" + role).isInstanceOf(Refused.class);
                assertThatThrownBy(() -> load.advocates.keep(viewer, "kerra", LOCAL)).as("" + role).isInstanceOf(Refused.class);
                assertThatThrownBy(() -> load.advocates.away(viewer, away)).as("" + role).isInstanceOf(Refused.class);
                assertThatThrownBy(() -> load.advocates.endSooner(viewer, away, Gate.today())).as("" + role).isInstanceOf(Refused.class);
                assertThatThrownBy(() -> load.advocates.absences(viewer)).as("" + role).isInstanceOf(Refused.class);
                assertThatThrownBy(() -> load.allocations.proposals(viewer, family, Wish.NONE)).as("" + role).isInstanceOf(Refused.class);
            }
        }
    }

    private static Profile profile(Caseload load, Viewer viewer, String account) {
        return load.advocates.all(viewer).stream().filter(one -> one.advocate().account().equals(account)).findFirst().orElseThrow();
    }

    private static boolean mayOpen(Caseload load, Viewer viewer, Id<Family> family) {
        return load.council.access.may(viewer, Action.OPEN_FAMILY, load.council.today(family)).isAllowed();
    }
}
