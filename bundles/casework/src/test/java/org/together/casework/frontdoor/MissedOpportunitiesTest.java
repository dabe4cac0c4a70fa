package org.together.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.casework.Council.KERRA;
import static org.together.casework.Council.MANAGER;
import static org.together.casework.Council.OFFICER;
import static org.together.casework.missed.MissedOffice.ANALYST;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.casework.missed.MissedOffice;
import org.together.core.Progress;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.casework.Cases.Beginning;
import org.together.core.facts.Involvement;
import org.together.core.facts.SocialCare;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Sensitivity;
import org.together.core.frontdoor.Triage;
import org.together.core.frontdoor.TriageDecision;
import org.together.core.missed.MissedOpportunity;
import org.together.core.missed.MissedOpportunity.Kind;
import org.together.core.missed.MissedPage;
import org.together.core.missed.MissedQuery;
import org.together.store.TestDatabase;
import org.together.testkit.GivenFact;
import org.together.testkit.GivenPerson;

class MissedOpportunitiesTest {
    private static final FactKind CALL_OUT = FactKind.of("test.call-out", "Call-out");
    private static final FactKind CLINIC = FactKind.of("test.clinic", "Clinic").kept(Sensitivity.SENSITIVE);

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_child_whom_three_agencies_see_while_nobody_leads_stands_on_the_list(TestDatabase database) {
        var door = new FrontDoor(database);
        var office = new MissedOffice(door.council);
        var seen = family(door, "Pascoe", child("Jory").withFact(fact(CALL_OUT, "Police", 20)).withFact(fact(CALL_OUT, "Schools", 300))
                .withFact(fact(CLINIC, "Clinic", 10)).withFact(fact(CALL_OUT, "Housing", 800)));
        family(door, "Bray", child("Kit").withFact(fact(CALL_OUT, "Police", 20)).withFact(fact(CALL_OUT, "Schools", 30)));
        assertThat(looked(office, MANAGER).lines()).singleElement().satisfies(one -> {
            assertThat(one.family()).isEqualTo(seen);
            assertThat(one.kind()).isEqualTo(Kind.NO_LEAD);
            assertThat(one.weight()).isEqualTo(3);
            assertThat(one.reason())
                    .isEqualTo("Jory (9) was seen by 3 agencies: Police, Schools and 1 more whose records are kept closer."
                            + " The family has no lead worker.");
            assertThat(one.since()).isEqualTo(Gate.today().minusDays(10));
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_lead_worker_anywhere_is_a_lead(TestDatabase database) {
        var door = new FrontDoor(database);
        var office = new MissedOffice(door.council);
        family(door, "Pascoe", seenByThree("Jory").withFact(aFact(SocialCare.EARLY_HELP).since(Gate.today().minusDays(90))
                .with(Involvement.WORKER, "Demelza Carne").by("Council", "early-help", "7")));
        family(door, "Rowe", seenByThree("Kit").withFact(aFact(SocialCare.EARLY_HELP)
                .between(Gate.today().minusDays(90), Gate.today().minusDays(9)).with(Involvement.WORKER, "Demelza Carne")
                .by("Council", "early-help", "8")));
        assertThat(looked(office, MANAGER).lines()).as("an episode that ended leads no more").singleElement()
                .extracting(MissedOpportunity::name).asString().contains("Rowe");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void contacts_that_came_to_nothing_add_up_until_work_begins(TestDatabase database) {
        var door = new FrontDoor(database);
        door.now = FrontDoor.at(Gate.today().minusDays(3) + "T10:00");
        var office = new MissedOffice(door.council);
        var family = door.family("Pascoe");
        closed(door, family, TriageDecision.ADVICE);
        assertThat(looked(office, MANAGER).lines()).as("once is not twice").isEmpty();
        closed(door, family, TriageDecision.NO_FURTHER_ACTION);
        assertThat(looked(office, MANAGER).lines()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.BOUNCED);
            assertThat(one.reason()).isEqualTo("2 contacts came to nothing: closed without work twice.");
            assertThat(one.since()).isEqualTo(Gate.today().minusDays(3));
            assertThat(one.isInQueue()).isFalse();
        });
        door.referrals.bringFound(OFFICER, family, "Third time").referral().orElseThrow();
        assertThat(office.missed.list(MANAGER, MissedQuery.ALL).lines()).singleElement().matches(MissedOpportunity::isInQueue);
        door.cases.begin(MANAGER, family, new Beginning("early-help", Optional.empty(), "At last"));
        assertThat(office.missed.list(MANAGER, MissedQuery.ALL).total()).as("without another look").isZero();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void problems_that_rose_count_while_nobody_acted(TestDatabase database) {
        var door = new FrontDoor(database);
        door.now = FrontDoor.at(Gate.today().minusDays(3) + "T10:00");
        var office = new MissedOffice(door.council);
        var rose = door.family("Pascoe");
        var referred = door.family("Bray");
        var steady = door.family("Rowe");
        List.of(rose, referred, steady).forEach(one -> office.problemsNow.put(one, 4));
        office.problemsBefore.put(rose, 1);
        office.problemsBefore.put(steady, 3);
        door.taken(referred);
        assertThat(looked(office, MANAGER).lines()).singleElement().satisfies(one -> {
            assertThat(one.family()).isEqualTo(rose);
            assertThat(one.kind()).isEqualTo(Kind.ROSE);
            assertThat(one.weight()).isEqualTo(3);
            assertThat(one.reason()).startsWith("4 problems now, 1 on ").endsWith("; neither a referral nor work since.");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_sealed_family_leaves_no_trace_and_a_manager_sees_their_localities(TestDatabase database) {
        var door = new FrontDoor(database);
        var office = new MissedOffice(door.council);
        var sealed = family(door, "Pascoe", seenByThree("Jory"));
        looked(office, MANAGER);
        door.council.seal(sealed, "jory");
        var page = office.missed.list(ANALYST, MissedQuery.ALL);
        assertThat(page.lines()).isEmpty();
        assertThat(page.total()).isZero();
        assertThat(page.counts().values()).containsOnly(0L);
        assertThat(page.localities()).isEmpty();
        assertThat(office.missed.export(ANALYST, MissedQuery.ALL)).isEmpty();
        assertThat(office.missed.list(MANAGER, MissedQuery.ALL).lines()).as("for whoever is named").hasSize(1);
        var elsewhere = Council.viewer("locryn", "Locryn", StaffRole.LOCALITY_MANAGER, "Kerrier");
        family(door, "Rowe", seenByThree("Kit"));
        assertThat(looked(office, elsewhere).total()).isZero();
        assertThat(looked(office, Council.viewer("wella", "Wella", StaffRole.LOCALITY_MANAGER, "Penwith")).total()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void every_look_is_audited_and_refused_to_whom_it_does_not_concern(TestDatabase database) {
        var door = new FrontDoor(database);
        var office = new MissedOffice(door.council);
        family(door, "Pascoe", seenByThree("Jory"));
        looked(office, MANAGER);
        assertThat(office.missed.export(ANALYST, MissedQuery.ALL.of(Optional.of(Kind.NO_LEAD)).in(Optional.of("Penwith")))).hasSize(1);
        assertThat(office.missed.export(ANALYST, MissedQuery.ALL.in(Optional.of("Kerrier")))).isEmpty();
        assertThat(door.council.audited).contains(
                "ana identified families: Went through the record",
                "jory listed families identified: 1 families shown",
                "ana exported a list: 1 families");
        assertThatThrownBy(() -> office.missed.list(KERRA, MissedQuery.ALL)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> office.missed.export(OFFICER, MissedQuery.ALL)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> office.missed.lookAgain(MANAGER, Progress.UNWATCHED)).isInstanceOf(Refused.class);
    }

    private static MissedPage looked(MissedOffice office, Viewer viewer) {
        office.missed.lookAgain(ANALYST, Progress.UNWATCHED);
        var page = office.missed.list(viewer, MissedQuery.ALL);
        assertThat(page.looked()).isPresent();
        return page;
    }

    private static void closed(FrontDoor door, Id<Family> family, TriageDecision how) {
        var id = door.taken(family);
        door.referrals.link(OFFICER, id, Optional.of(family));
        assertThat(door.referrals.decide(OFFICER, id, Triage.close(how, "Nothing for us"))).isEmpty();
    }

    private static Id<Family> family(FrontDoor door, String name, GivenPerson child) {
        return door.council.keep(aFamily().called(name).in("Penwith").asAt(Gate.today()).withMember(child));
    }

    private static GivenPerson child(String forename) {
        return aPerson().named(forename, "Pascoe").aged(9);
    }

    private static GivenPerson seenByThree(String forename) {
        return child(forename)
                .withFact(fact(CALL_OUT, "Police", 20))
                .withFact(fact(CALL_OUT, "Schools", 30))
                .withFact(fact(CALL_OUT, "Housing", 40));
    }

    private static GivenFact fact(FactKind kind, String agency, int daysAgo) {
        return aFact(kind).on(Gate.today().minusDays(daysAgo)).by(agency, "feed", "1");
    }
}
