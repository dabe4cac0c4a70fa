package org.together.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.casework.Council.KERRA;
import static org.together.casework.Council.MANAGER;
import static org.together.casework.Council.OFFICER;
import static org.together.casework.Council.PERRAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.caseload.Allocation;
import org.together.core.casework.Advocate;
import org.together.core.casework.Stage;
import org.together.core.facts.Involvement;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.store.TestDatabase;

class StoredAllocationsTest {
    private static final String MEANWHILE = "Somebody else has allocated this family meanwhile: look again";

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_advocate_is_let_in_and_stands_among_those_involved(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.family("Pascoe");
        load.begin(family);
        assertThat(mayOpen(load, family)).isFalse();

        load.give(family, KERRA, Optional.empty());

        assertThat(load.council.access.may(KERRA, Action.OPEN_FAMILY, load.council.today(family)).reason())
                .isEqualTo("You see this because you are the family's advocate.");
        assertThat(load.council.today(family).ownFacts().filter(Involvement::isIn)).singleElement().satisfies(fact -> {
            assertThat(fact.value(Involvement.WORKER)).contains("Kerra Pascoe");
            assertThat(fact.source().reference()).as("who said so").isEqualTo("Jory Hicks");
        });
        var kept = load.cases.openCase(KERRA, family).orElseThrow();
        assertThat(kept.advocate()).contains(new Advocate("kerra", "Kerra Pascoe", "Kernow Council", ""));
        assertThat(kept.stage()).isEqualTo(Stage.ASSESSING);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoever_was_the_advocate_is_let_in_no_longer(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.family("Pascoe");
        load.cases.begin(
                OFFICER, family, new org.together.core.casework.Cases.Beginning("intensive", Optional.empty(), "Why"),
                Gate.today().minusDays(40));
        load.allocations.allocate(MANAGER, family, new Allocation("kerra", Optional.empty(), Gate.today().minusDays(30), "First"));

        load.give(family, PERRAN, Optional.of(KERRA));

        assertThat(mayOpen(load, family)).isFalse();
        assertThat(load.council.access.may(PERRAN, Action.OPEN_FAMILY, load.council.today(family)).isAllowed()).isTrue();
        assertThat(load.council.today(family).ownFactsOf(Involvement.ADVOCATE))
                .as("both, one ended yesterday")
                .extracting(fact -> fact.period().end())
                .containsExactly(Optional.empty(), Optional.of(Gate.today().minusDays(1)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void of_two_managers_at_once_one_is_told_of_the_other(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);

        assertThat(load.allocations.allocate(MANAGER, family, Allocation.to("morwenna", Optional.empty(), "Why"))).contains(MEANWHILE);
        assertThat(load.allocations.allocate(MANAGER, family, Allocation.to("morwenna", Optional.of("perran"), "Why"))).contains(MEANWHILE);
        assertThat(load.allocations.allocate(MANAGER, family, Allocation.to("kerra", Optional.of("kerra"), "Why")))
                .contains("Kerra Pascoe is the family's advocate already");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void however_many_allocate_at_the_same_moment_a_family_has_one_advocate(TestDatabase database) throws Exception {
        var load = new Caseload(database);
        var family = load.family("Pascoe");
        load.begin(family);
        var tries = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 12; i++) {
            var account = List.of("kerra", "perran", "morwenna").get(i % 3);
            tries.add(() -> load.allocations.allocate(MANAGER, family, Allocation.to(account, Optional.empty(), "At once")).isEmpty());
        }
        var done = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var one : threads.invokeAll(tries)) {
                done += one.get() ? 1 : 0;
            }
        }
        assertThat(done).isOne();
        assertThat(load.council.today(family).ownFactsOf(Involvement.ADVOCATE)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_family_taken_back_waits_to_be_allocated_again(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);

        assertThat(load.allocations.release(MANAGER, family, " ")).contains("Say why in a sentence");
        assertThat(load.allocations.release(MANAGER, family, "Kerra is ill")).isEmpty();

        assertThat(load.cases.openCase(MANAGER, family).orElseThrow().stage()).isEqualTo(Stage.TO_BE_ALLOCATED);
        assertThat(mayOpen(load, family)).isFalse();
        assertThat(load.allocations.release(MANAGER, family, "Again")).contains("This family has no advocate");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_sealed_family_goes_only_to_an_advocate_who_is_named(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.family("Pascoe");
        load.begin(family);
        load.council.seal(family, "jory", "perran");

        assertThat(load.allocations.allocate(MANAGER, family, Allocation.to("kerra", Optional.empty(), "Why")))
                .contains("Kerra Pascoe may not see this restricted record. Information governance must name them first");
        assertThat(load.allocations.allocate(MANAGER, family, Allocation.to("perran", Optional.empty(), "Why"))).isEmpty();
        assertThat(load.council.access.may(PERRAN, Action.OPEN_FAMILY, load.council.today(family)).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_makes_no_sense_is_refused_in_words(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.family("Pascoe");
        assertThat(load.allocations.allocate(MANAGER, family, Allocation.to("kerra", Optional.empty(), "Why")))
                .contains("This family is not worked with now: begin a case first");
        load.begin(family);
        assertThat(load.allocations.allocate(MANAGER, family, Allocation.to("tamsin", Optional.empty(), "Why")))
                .contains("There is no such advocate");
        assertThat(load.allocations.allocate(MANAGER, family, Allocation.to("kerra", Optional.empty(), " ")))
                .contains("Say why in a sentence");
        assertThat(load.allocations.allocate(
                        MANAGER, family, new Allocation("kerra", Optional.empty(), Gate.today().minusDays(3), "Before it began")))
                .contains("The first day must be between the beginning of the case and today");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void only_managers_of_the_locality_allocate(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var elsewhere = Council.viewer("elsewhere", "Elsewhere", StaffRole.LOCALITY_MANAGER, "Carrick");
        for (var role : StaffRole.values()) {
            var viewer = role == StaffRole.LOCALITY_MANAGER ? elsewhere : Council.viewer("somebody", "Somebody", role);
            var change = Allocation.to("perran", Optional.of("kerra"), "Why");
            assertThatThrownBy(() -> load.allocations.allocate(viewer, family, change)).as("" + role).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> load.allocations.release(viewer, family, "Why")).as("" + role).isInstanceOf(Refused.class);
        }
    }

    private static boolean mayOpen(Caseload load, Id<Family> family) {
        return load.council.access.may(KERRA, Action.OPEN_FAMILY, load.council.today(family)).isAllowed();
    }
}
