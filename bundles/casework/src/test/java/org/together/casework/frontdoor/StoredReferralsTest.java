package org.together.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.casework.Council.MANAGER;
import static org.together.casework.Council.OFFICER;
import static org.together.casework.frontdoor.FrontDoor.SYSTEM;
import static org.together.casework.frontdoor.FrontDoor.form;
import static org.together.casework.frontdoor.FrontDoor.stranger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.core.casework.Case;
import org.together.core.family.Id;
import org.together.core.frontdoor.Channel;
import org.together.core.frontdoor.Consent;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.frontdoor.QueueLine;
import org.together.core.frontdoor.QueueQuery;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.Referral.State;
import org.together.core.frontdoor.Referral.Step;
import org.together.core.frontdoor.ReferralForm;
import org.together.core.frontdoor.Referrals.Fault;
import org.together.core.frontdoor.Referrer;
import org.together.core.frontdoor.Triage;
import org.together.core.frontdoor.TriageDecision;
import org.together.core.frontdoor.Urgency;
import org.together.store.TestDatabase;

class StoredReferralsTest {
    private static final Triage TO_ADVOCATE =
            Triage.handOver(TriageDecision.INTENSIVE, "Three problems", "intensive", "Families Together").in(Optional.of("Penwith"));

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void people_are_known_again_and_the_reason_is_told(TestDatabase database) {
        var door = new FrontDoor(database);
        var family = door.family("Pascoe");
        door.family("Angove");
        door.findings.met(family, "School", "Crime");

        var line = door.referrals.line(OFFICER, door.taken(family)).orElseThrow();

        assertThat(line.referral().about()).hasValueSatisfying(about -> {
            assertThat(about.family()).isEqualTo(family);
            assertThat(about.name()).isEqualTo("Pascoe");
            assertThat(about.reason()).isEqualTo("Recognised 1 of 1 people: same name and date of birth.");
        });
        assertThat(line.referral().said().people().getFirst().known()).isPresent();
        assertThat(line.met()).containsExactly("School", "Crime");
        assertThat(line.referral().problems()).containsExactly(new Referral.Problem(MadeUpFindings.SCHOOL, "School"));
        assertThat(line.referral().steps()).extracting(Step::what, Step::by).containsExactly(
                org.assertj.core.groups.Tuple.tuple("Received on screen", "Tamsin Rowe"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_name_alone_or_another_birthday_is_not_enough_to_know_somebody(TestDatabase database) {
        var door = new FrontDoor(database);
        var child = door.child(door.family("Pascoe"));
        var nameOnly = PersonReferred.of(child.name().forenames(), child.name().surname(), child.role());
        var other = child.born(LocalDate.of(2011, 1, 1));

        for (var person : List.of(nameOnly, other, stranger())) {
            assertThat(door.seen(OFFICER, door.taken(form(person))).family()).isEmpty();
        }
        assertThat(door.referrals.known(OFFICER, nameOnly, 5)).extracting("reason").containsExactly("same name");
        assertThat(door.referrals.known(OFFICER, other, 5)).isEmpty();
        assertThat(door.referrals.known(OFFICER, child, 5)).extracting("reason").containsExactly("same name and the same date of birth");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_wrong_is_said_field_by_field(TestDatabase database) {
        var door = new FrontDoor(database);
        var wrong = ReferralForm.of(Referrer.of("", " ", ""), List.of(stranger().born(LocalDate.of(2100, 1, 1)).at("", "XX")), "")
                .problems(Set.of("no.such"))
                .sharedBy(Consent.REFUSED, "");
        var receipt = door.referrals.take(OFFICER, wrong, Channel.SCREEN, "");
        assertThat(receipt.referral()).isEmpty();
        assertThat(receipt.faults()).extracting(Fault::field).containsExactly(
                "referrer.name", "referrer.agency", "people[0].born", "people[0].postcode", "concerns", "problems", "lawfulBasis");
        assertThat(door.referrals.faults(form())).extracting(Fault::sentence)
                .containsExactly("Name at least one person whom the referral is about");
        assertThat(door.referrals.faults(ReferralForm.of(Referrer.self("Lowen", ""), List.of(stranger()), "I cannot cope."))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_sender_s_own_key_makes_the_same_referral_once_also_when_sent_at_once(TestDatabase database) throws Exception {
        var door = new FrontDoor(database);
        var tries = new ArrayList<Callable<Id<Referral>>>();
        for (var i = 0; i < 8; i++) {
            tries.add(() -> door.referrals.take(SYSTEM, form(stranger()), Channel.SYSTEM, "k1").referral().orElseThrow());
        }
        var ids = new HashSet<Id<Referral>>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var one : threads.invokeAll(tries)) {
                ids.add(one.get());
            }
        }
        assertThat(ids).hasSize(1);
        assertThat(door.referrals.take(SYSTEM, form(stranger()), Channel.SYSTEM, "k1").isNew()).isFalse();
        var other = form(stranger()).wanting("Something else", Urgency.SOON);
        assertThat(door.referrals.take(SYSTEM, other, Channel.SYSTEM, "k1").faults()).extracting(Fault::sentence)
                .containsExactly("Another referral was sent with this key before");
        assertThat(door.referrals.take(OFFICER, other, Channel.SYSTEM, "k1").isNew()).as("somebody else's key").isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_queue_begins_with_what_is_most_urgent_and_counts_what_waits_too_long(TestDatabase database) {
        var door = new FrontDoor(database);
        door.now = FrontDoor.at("2026-11-13T16:00");
        var old = door.taken(form(stranger()));
        door.now = FrontDoor.at("2026-11-16T11:00");
        var routine = door.taken(form(stranger()));
        var now = door.taken(form(stranger()).wanting("", Urgency.IMMEDIATE));
        door.now = FrontDoor.at("2026-11-17T10:00");

        var queue = door.referrals.queue(OFFICER, QueueQuery.ALL);

        assertThat(queue.lines()).extracting(line -> line.referral().id()).containsExactly(now, old, routine);
        assertThat(queue.lines()).extracting(QueueLine::isOverdue).containsExactly(false, true, false);
        assertThat(queue.lines()).extracting(QueueLine::workingHours).containsExactly(7.0, 10.0, 7.0);
        assertThat(queue.total()).isEqualTo(3);
        assertThat(queue.overdue()).isOne();
        assertThat(queue.limitInWorkingHours()).isEqualTo(8);
        assertThat(queue.agencies()).containsExactly("Penwith School");
        assertThat(queue.problems()).extracting("title").containsExactly("School");
        assertThat(ids(door, QueueQuery.ALL.overdue(true))).containsExactly(old);
        assertThat(ids(door, QueueQuery.ALL.from(Optional.of("Police")))).isEmpty();
        assertThat(ids(door, QueueQuery.ALL.about(Optional.of(MadeUpFindings.SCHOOL)).part(1, 1))).containsExactly(old);
        assertThat(ids(door, QueueQuery.ALL.about(Optional.of(MadeUpFindings.CRIME)))).isEmpty();
    }

    private static List<Id<Referral>> ids(FrontDoor door, QueueQuery query) {
        return door.referrals.queue(OFFICER, query).lines().stream().map(line -> line.referral().id()).toList();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_family_handed_over_is_worked_with_once_it_is_accepted(TestDatabase database) {
        var door = new FrontDoor(database);
        var family = door.family("Pascoe");
        door.findings.met(family, "School");
        var id = door.taken(family);

        assertThat(door.referrals.decide(OFFICER, id, TO_ADVOCATE)).isEmpty();
        assertThat(door.cases.openCase(OFFICER, family)).isEmpty();
        assertThat(door.referrals.handedOver(MANAGER)).singleElement().satisfies(line ->
                assertThat(line.referral().decided()).contains(TO_ADVOCATE));
        assertThat(door.referrals.accept(MANAGER, id, "Kerra has room")).isEmpty();

        assertThat(door.cases.openCase(OFFICER, family)).hasValueSatisfying(begun -> {
            assertThat(begun.level()).isEqualTo("intensive");
            assertThat(begun.programme()).contains("test.programme");
            assertThat(begun.reason()).isEqualTo("Intensive family support: Three problems");
        });
        assertThat(door.referrals.of(OFFICER, family)).singleElement().satisfies(kept -> {
            assertThat(kept.state()).isEqualTo(State.ACCEPTED);
            assertThat(kept.steps()).extracting(Step::what).containsExactly(
                    "Received on screen",
                    "Decided: Intensive family support, handed over to Families Together in Penwith at level Intensive",
                    "Accepted by Families Together");
        });
        assertThat(door.referrals.accept(MANAGER, id, "")).contains("Tamsin Rowe decided meanwhile: Intensive family support");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void stepping_down_changes_the_level_of_a_family_worked_with(TestDatabase database) {
        var door = new FrontDoor(database);
        var family = door.family("Pascoe");
        for (var step : List.of(TO_ADVOCATE, Triage.handOver(TriageDecision.STEP_DOWN, "Going well", "early-help", "School"))) {
            var id = door.taken(family);
            assertThat(door.referrals.decide(OFFICER, id, step)).isEmpty();
            assertThat(door.referrals.accept(MANAGER, id, "")).isEmpty();
        }
        assertThat(door.cases.openCase(OFFICER, family)).map(Case::level).contains("early-help");
        assertThat(door.cases.history(OFFICER, family)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_family_that_bounced_twice_comes_back_flagged_with_every_reason(TestDatabase database) {
        var door = new FrontDoor(database);
        var id = door.taken(door.family("Pascoe"));
        var waiting = door.taken(form(stranger()));
        for (var reason : List.of("Threshold not met", "We have no room")) {
            assertThat(door.referrals.decide(OFFICER, id, TO_ADVOCATE)).isEmpty();
            assertThat(door.referrals.giveBack(MANAGER, id, " ")).isPresent();
            assertThat(door.referrals.giveBack(MANAGER, id, reason)).isEmpty();
        }
        var back = door.seen(OFFICER, id);
        assertThat(back.state()).isEqualTo(State.WAITING);
        assertThat(back.returns()).isEqualTo(2);
        assertThat(back.hasBouncedTwice()).isTrue();
        assertThat(back.decided()).isEmpty();
        assertThat(back.steps()).filteredOn(step -> step.what().startsWith("Returned")).extracting(Step::reason)
                .containsExactly("Threshold not met", "We have no room");
        assertThat(ids(door, QueueQuery.ALL)).as("before others as urgent").containsExactly(id, waiting);
        assertThat(ids(door, QueueQuery.ALL.bouncedTwice(true))).containsExactly(id);
        assertThat(door.cases.openCase(OFFICER, back.family().orElseThrow())).as("nobody has it on a caseload").isEmpty();
    }
}
