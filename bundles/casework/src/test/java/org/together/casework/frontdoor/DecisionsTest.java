package org.together.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.casework.Council.OFFICER;
import static org.together.casework.frontdoor.FrontDoor.SENNEN;
import static org.together.casework.frontdoor.FrontDoor.form;
import static org.together.casework.frontdoor.FrontDoor.stranger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.frontdoor.Channel;
import org.together.core.frontdoor.Fit;
import org.together.core.frontdoor.QueueQuery;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.Referral.State;
import org.together.core.frontdoor.Referral.Step;
import org.together.core.frontdoor.Triage;
import org.together.core.frontdoor.TriageDecision;
import org.together.store.TestDatabase;

class DecisionsTest {
    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void of_two_officers_the_second_reads_what_the_first_decided(TestDatabase database) throws Exception {
        var door = new FrontDoor(database);
        var changes = new AtomicInteger();
        var leave = door.referrals.watch(changes::incrementAndGet);
        var id = door.taken(form(stranger()));
        var tries = new ArrayList<Callable<Optional<String>>>();
        for (var i = 0; i < 6; i++) {
            tries.add(() -> door.referrals.decide(SENNEN, id, Triage.close(TriageDecision.ADVICE, "Told of the drop-in")));
        }
        var refusals = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var one : threads.invokeAll(tries)) {
                one.get().ifPresent(refusals::add);
            }
        }
        assertThat(refusals).hasSize(5).containsOnly("Sennen Hosking decided meanwhile: Advice and information");
        assertThat(door.seen(OFFICER, id).steps()).hasSize(2);
        assertThat(changes).as("taken and decided").hasValue(2);
        leave.run();
        door.taken(form(stranger()));
        assertThat(changes).hasValue(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_officer_takes_a_referral_to_look_at_and_another_may_take_it_over(TestDatabase database) {
        var door = new FrontDoor(database);
        var id = door.taken(form(stranger()));
        assertThat(door.referrals.allocate(OFFICER, id)).isEmpty();
        assertThat(door.referrals.allocate(OFFICER, id)).isEmpty();
        assertThat(door.seen(SENNEN, id).officer()).contains("Tamsin Rowe");
        assertThat(door.referrals.queue(OFFICER, QueueQuery.ALL.mine(true)).total()).isOne();
        assertThat(door.referrals.allocate(SENNEN, id)).isEmpty();
        assertThat(door.seen(OFFICER, id).steps()).extracting(Step::what)
                .containsExactly("Received on screen", "Taken to look at", "Taken over from Tamsin Rowe");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_decision_needs_a_reason_and_one_that_hands_over_says_to_whom(TestDatabase database) {
        var door = new FrontDoor(database);
        var id = door.taken(form(stranger()));
        assertThat(door.referrals.decide(OFFICER, id, Triage.close(TriageDecision.ADVICE, " "))).contains("Say why in a sentence");
        assertThat(door.referrals.decide(OFFICER, id, Triage.handOver(TriageDecision.STEP_UP, "Why", "specialist", ""))).isPresent();
        assertThat(door.referrals.decide(OFFICER, id, Triage.handOver(TriageDecision.STEP_UP, "Why", "no-such", "Team")))
                .contains("Choose the level of need");
        assertThat(door.seen(OFFICER, id).state()).isEqualTo(State.WAITING);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_family_found_early_comes_to_the_queue_once_until_its_referral_is_settled(TestDatabase database) {
        var door = new FrontDoor(database);
        var family = door.family("Pascoe");
        door.findings.met(family, "School");
        var first = door.referrals.bringFound(OFFICER, family, "Attendance falls in all three children");
        var again = door.referrals.bringFound(SENNEN, family, "Seen too");
        assertThat(first.isNew()).isTrue();
        assertThat(again.isNew()).isFalse();
        assertThat(again.referral()).isEqualTo(first.referral());
        var kept = door.seen(OFFICER, first.referral().orElseThrow());
        assertThat(kept.channel()).isEqualTo(Channel.FOUND);
        assertThat(kept.said().people()).hasSize(2);
        assertThat(kept.problems()).extracting(Referral.Problem::title).containsExactly("School");
        door.referrals.decide(OFFICER, kept.id(), Triage.close(TriageDecision.NO_FURTHER_ACTION, "The school has it in hand"));
        assertThat(door.referrals.bringFound(OFFICER, family, "Worse now").isNew()).isTrue();
        assertThat(door.referrals.bringFound(OFFICER, family, " ").isNew()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_strongest_route_suggests_itself_and_one_that_fails_is_contained(TestDatabase database) {
        var door = new FrontDoor(database);
        door.installed("possible", TriageDecision.EARLY_HELP, known -> Fit.possible("It would do"));
        door.installed("best", TriageDecision.INTENSIVE, known -> known.problems().size() > 1 ? Fit.good("Two problems") : Fit.none());
        door.installed("broken", TriageDecision.STEP_UP, known -> {
            throw new IllegalStateException("broken");
        });
        var family = door.family("Pascoe");
        door.findings.met(family, "Crime");
        var id = door.taken(family);
        var stranger = door.taken(form(stranger()));

        assertThat(door.referrals.line(OFFICER, id).orElseThrow().suggested()).hasValueSatisfying(route -> {
            assertThat(route.id()).isEqualTo("best");
            assertThat(route.level()).isEqualTo("intensive");
            assertThat(route.fit().reason()).isEqualTo("Two problems");
        });
        assertThat(door.referrals.routes(OFFICER, stranger)).extracting("id").containsExactly("possible", "best", "broken");
        assertThat(door.council.audited).contains("The referral route \"broken\" failed and suggests nothing.");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_came_of_a_referral_stands_in_the_chronology_of_the_family_it_was_about_and_of_no_other(TestDatabase database) {
        var door = new FrontDoor(database);
        var mistaken = door.family("Pascoe");
        var meant = door.family("Angove");
        var id = door.taken(mistaken);
        door.referrals.link(OFFICER, id, Optional.of(meant));
        door.referrals.decide(OFFICER, id, Triage.handOver(TriageDecision.INTENSIVE, "Three problems", "intensive", "Team"));
        door.referrals.giveBack(Council.MANAGER, id, "No worker");
        door.referrals.decide(OFFICER, id, Triage.close(TriageDecision.ADVICE, "The school helps."));

        assertThat(told(door, mistaken)).isEmpty();
        assertThat(told(door, meant)).hasSize(3);
        assertThat(told(door, meant).getFirst()).startsWith("Referred by Penwith School");
        assertThat(told(door, meant).getLast()).endsWith("The school helps.");
    }

    private static List<String> told(FrontDoor door, Id<Family> family) {
        return door.council.today(family).ownFacts()
                .sorted(Comparator.comparing(Fact::id))
                .flatMap(fact -> new FrontDoorVocabulary().kinds().stream().filter(fact::is).map(kind -> kind.tell(fact)))
                .toList();
    }
}
