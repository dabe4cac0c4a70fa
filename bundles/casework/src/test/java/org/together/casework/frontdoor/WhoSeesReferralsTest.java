package org.together.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.casework.Council.MANAGER;
import static org.together.casework.Council.OFFICER;
import static org.together.casework.frontdoor.FrontDoor.PARTNER;
import static org.together.casework.frontdoor.FrontDoor.SENNEN;
import static org.together.casework.frontdoor.FrontDoor.SYSTEM;
import static org.together.casework.frontdoor.FrontDoor.form;
import static org.together.casework.frontdoor.FrontDoor.stranger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.family.Role;
import org.together.core.frontdoor.Channel;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.frontdoor.QueueQuery;
import org.together.core.frontdoor.Referral.State;
import org.together.core.frontdoor.Triage;
import org.together.core.frontdoor.TriageDecision;
import org.together.store.TestDatabase;

class WhoSeesReferralsTest {
    private static final Triage HANDED = Triage.handOver(TriageDecision.INTENSIVE, "Why", "intensive", "Team").in(Optional.of("Penwith"));

    private static final List<StaffRole> REFERRERS = List.of(
            StaffRole.ACCESS_OFFICER, StaffRole.ADVOCATE, StaffRole.PARTNER, StaffRole.LOCALITY_MANAGER, StaffRole.MACHINE);
    private static final List<StaffRole> READERS = List.of(
            StaffRole.ACCESS_OFFICER, StaffRole.LOCALITY_MANAGER, StaffRole.ANALYST, StaffRole.PROGRAMME_LEAD);

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void each_role_brings_in_what_it_may(TestDatabase database) {
        var door = new FrontDoor(database);
        var family = door.family("Pascoe");
        for (var role : StaffRole.values()) {
            var viewer = Council.viewer("somebody", "Somebody", role);
            var refers = REFERRERS.contains(role);
            var form = form(stranger());
            assertThat(allowed(() -> door.referrals.take(viewer, form, Channel.SCREEN, ""))).as(role + " refers").isEqualTo(refers);
            assertThat(allowed(() -> door.referrals.made(viewer, 5))).as(role + " sees own").isEqualTo(refers);
            assertThat(allowed(() -> door.referrals.bringFound(viewer, family, "Why"))).as(role + " brings a family")
                    .isEqualTo(List.of(StaffRole.ACCESS_OFFICER, StaffRole.LOCALITY_MANAGER, StaffRole.MACHINE).contains(role));
            assertThat(allowed(() -> door.referrals.of(viewer, family))).as(role + " sees the family's").isEqualTo(READERS.contains(role));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void each_role_decides_what_it_is_there_to_decide(TestDatabase database) {
        var door = new FrontDoor(database);
        var family = door.family("Pascoe");
        for (var role : StaffRole.values()) {
            var id = door.taken(family);
            var viewer = Council.viewer("somebody", "Somebody", role);
            var triages = role == StaffRole.ACCESS_OFFICER;
            var accepts = role == StaffRole.LOCALITY_MANAGER;
            assertThat(allowed(() -> door.referrals.queue(viewer, QueueQuery.ALL))).as(role + " sees the queue").isEqualTo(triages);
            assertThat(allowed(() -> door.referrals.allocate(viewer, id))).as(role + " takes it").isEqualTo(triages);
            assertThat(allowed(() -> door.referrals.routes(viewer, id))).as(role + " sees routes").isEqualTo(triages);
            assertThat(allowed(() -> door.referrals.link(viewer, id, Optional.of(family)))).as(role + " links").isEqualTo(triages);
            assertThat(allowed(() -> door.referrals.decide(viewer, id, HANDED))).as(role + " decides").isEqualTo(triages);
            door.referrals.decide(OFFICER, id, HANDED);
            assertThat(allowed(() -> door.referrals.handedOver(viewer))).as(role + " sees hand-overs").isEqualTo(accepts);
            assertThat(allowed(() -> door.referrals.giveBack(viewer, id, "Why"))).as(role + " returns").isEqualTo(accepts);
            assertThat(allowed(() -> door.referrals.accept(viewer, id, ""))).as(role + " accepts").isEqualTo(accepts);
            assertThat(allowed(() -> door.referrals.find(viewer, id))).as(role + " asks").isEqualTo(triages || REFERRERS.contains(role));
            if (REFERRERS.contains(role)) {
                assertThat(door.referrals.find(viewer, id).isPresent()).as(role + " sees somebody's").isEqualTo(triages);
            }
        }
    }

    private static boolean allowed(Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (Refused expected) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void sealed_people_never_show_while_typing_and_are_looked_for_just_as_long(TestDatabase database) {
        var door = new FrontDoor(database);
        var hidden = door.family("Trevanion");
        door.family("Pascoe");
        door.council.seal(hidden, "sennen");
        var sealed = door.child(hidden);
        var nobody = PersonReferred.of("Jago", "Nobody", Role.CHILD).born(sealed.born().orElseThrow());

        for (var typed : List.of(sealed, PersonReferred.of("", "Trevanion", Role.CHILD), PersonReferred.of("", "Tre", Role.CHILD))) {
            assertThat(door.referrals.known(OFFICER, typed, 5)).isEmpty();
            assertThat(door.referrals.known(SENNEN, typed, 5)).as("for one who is named").isNotEmpty();
        }
        assertThat(reads(door, sealed)).isEqualTo(reads(door, nobody)).isEqualTo(2);
        assertThat(door.referrals.known(PARTNER, door.child(door.family("Angove")), 5)).as("who may not search").isEmpty();
    }

    private static int reads(FrontDoor door, PersonReferred typed) {
        door.reads.set(0);
        door.referrals.known(OFFICER, typed, 5);
        return door.reads.get();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_referral_of_sealed_people_looks_like_one_of_strangers_except_to_those_named(TestDatabase database) {
        var door = new FrontDoor(database);
        var hidden = door.family("Trevanion");
        door.findings.met(hidden, "Crime");
        door.council.seal(hidden, "sennen");
        var id = door.referrals.take(SYSTEM, form(door.child(hidden)), Channel.SYSTEM, "").referral().orElseThrow();

        var line = door.referrals.queue(OFFICER, QueueQuery.ALL).lines().getFirst();
        assertThat(line.referral().id()).isEqualTo(id);
        assertThat(line.referral().family()).isEmpty();
        assertThat(line.referral().said().people().getFirst().known()).isEmpty();
        assertThat(line.met()).isEmpty();
        assertThat(line.involved()).isEmpty();
        assertThat(door.referrals.link(OFFICER, id, Optional.of(hidden)))
                .contains("That family is not in the record, or you may not see it");
        assertThat(door.referrals.link(OFFICER, id, Optional.empty())).isEmpty();
        assertThat(door.seen(SENNEN, id).family()).as("what was recognised stays").contains(hidden);
        assertThat(door.referrals.decide(OFFICER, id, HANDED)).isEmpty();
        assertThat(door.seen(MANAGER, id).family()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_referral_of_a_family_that_was_sealed_leaves_no_trace(TestDatabase database) {
        var door = new FrontDoor(database);
        var hidden = door.family("Trevanion");
        var id = door.referrals.bringFound(OFFICER, hidden, "Why").referral().orElseThrow();
        door.council.seal(hidden, "sennen");

        var queue = door.referrals.queue(OFFICER, QueueQuery.ALL);
        assertThat(queue.lines()).isEmpty();
        assertThat(queue.total()).isZero();
        assertThat(queue.agencies()).isEmpty();
        assertThat(door.referrals.decide(OFFICER, id, HANDED)).contains(Decisions.NO_SUCH);
        assertThat(door.referrals.queue(SENNEN, QueueQuery.ALL).total()).isOne();
        assertThat(door.referrals.decide(SENNEN, id, HANDED)).isEmpty();
        assertThat(door.referrals.handedOver(MANAGER)).isEmpty();
        assertThat(door.referrals.accept(MANAGER, id, "")).contains(Decisions.NO_SUCH);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoever_is_turned_away_stands_in_the_audit(TestDatabase database) {
        var door = new FrontDoor(database);
        var hidden = door.family("Trevanion");
        var id = door.referrals.bringFound(OFFICER, hidden, "Why").referral().orElseThrow();
        var other = door.taken(form(stranger()));
        door.council.seal(hidden, "sennen");
        var elsewhere = Council.viewer("kerrier", "Other", StaffRole.LOCALITY_MANAGER, "Kerrier");

        for (var attempt : List.<Runnable>of(
                () -> door.referrals.of(OFFICER, hidden),
                () -> door.referrals.bringFound(OFFICER, hidden, "Why"),
                () -> door.referrals.take(OFFICER, form(stranger()).about(Optional.of(hidden)), Channel.SCREEN, ""),
                () -> door.referrals.decide(OFFICER, id, HANDED),
                () -> door.referrals.link(OFFICER, other, Optional.of(hidden)),
                () -> door.referrals.queue(elsewhere, QueueQuery.ALL),
                () -> door.referrals.giveBack(elsewhere, id, "Why"),
                () -> door.referrals.accept(elsewhere, id, ""))) {
            door.council.audited.clear();
            allowed(attempt);
            assertThat(door.council.audited).singleElement().asString().contains("refused: ");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_officer_of_one_locality_sees_its_families_and_those_of_nowhere_yet(TestDatabase database) {
        var door = new FrontDoor(database);
        var here = door.taken(door.family("Pascoe", "Penwith"));
        var elsewhere = door.taken(door.family("Angove", "Kerrier"));
        var unknown = door.taken(form(stranger()));
        var officer = Council.viewer("local", "Local", StaffRole.ACCESS_OFFICER, "Penwith");

        assertThat(door.referrals.queue(officer, QueueQuery.ALL).lines()).extracting(line -> line.referral().id())
                .containsExactly(here, unknown);
        assertThat(door.referrals.find(officer, elsewhere)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_hand_over_is_answered_by_the_manager_of_its_locality(TestDatabase database) {
        var door = new FrontDoor(database);
        var id = door.taken(door.family("Pascoe", "Penwith"));
        door.referrals.decide(OFFICER, id, HANDED);
        var other = Council.viewer("kerrier", "Other", StaffRole.LOCALITY_MANAGER, "Kerrier");
        var asked = Council.viewer("penwith", "Asked", StaffRole.LOCALITY_MANAGER, "Penwith");

        assertThat(door.referrals.handedOver(other)).isEmpty();
        assertThat(door.referrals.accept(other, id, "")).contains(Decisions.NO_SUCH);
        assertThat(door.referrals.giveBack(other, id, "Why")).contains(Decisions.NO_SUCH);
        assertThat(door.referrals.accept(asked, id, "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoever_referred_hears_what_became_of_it_and_nothing_of_the_record(TestDatabase database) {
        var door = new FrontDoor(database);
        var family = door.family("Pascoe");
        var id = door.referrals.take(PARTNER, form(door.child(family)), Channel.SCREEN, "").referral().orElseThrow();
        door.referrals.decide(OFFICER, id, HANDED);

        var told = door.seen(PARTNER, id);
        assertThat(told.state()).isEqualTo(State.HANDED_OVER);
        assertThat(told.family()).isEmpty();
        assertThat(told.said().people().getFirst().known()).isEmpty();
        assertThat(told.steps()).allSatisfy(step -> assertThat(step.reason()).isEmpty());
        assertThat(told.decided()).hasValueSatisfying(triage -> assertThat(triage.reason()).isEmpty());
        assertThat(door.referrals.line(PARTNER, id)).isEmpty();
        assertThat(door.referrals.made(PARTNER, 5)).hasSize(1);
        assertThat(door.referrals.find(SYSTEM, id)).as("somebody else's").isEmpty();
    }
}
