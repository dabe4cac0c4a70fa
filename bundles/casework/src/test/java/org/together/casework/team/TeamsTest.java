package org.together.casework.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.casework.StandardWords;
import org.together.casework.caseload.StoredAppointments;
import org.together.casework.caseload.TestCases;
import org.together.core.access.Refused;
import org.together.core.caseload.Appointment;
import org.together.core.casework.Cases;
import org.together.core.casework.Cases.Beginning;
import org.together.core.casework.LevelOfNeed;
import org.together.core.casework.LevelsOfNeed;
import org.together.core.facts.Contacts;
import org.together.core.facts.Involvement;
import org.together.core.facts.SocialCare;
import org.together.core.family.Certainty;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Sensitivity;
import org.together.core.family.Source;
import org.together.core.record.FactDraft;
import org.together.core.team.Caution;
import org.together.core.team.Strain;
import org.together.core.team.Strain.Kind;
import org.together.core.team.Team;
import org.together.store.TestDatabase;
import org.together.testkit.GivenFamily;
import org.together.testkit.GivenPerson;

class TeamsTest {
    private static final LocalDate TODAY = Gate.today();

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    private record Room(Council council, Cases cases, StoredAppointments appointments, StoredTeams teams, Id<Family> family) {
        Team around() {
            return teams.around(Council.MANAGER, family, TODAY).orElseThrow();
        }

        List<Kind> strains() {
            return around().strains().stream().map(Strain::kind).toList();
        }

        void meet(String what, int hour, int minutes) {
            var whose = new Appointment.Whose(Council.MANAGER.account(), "Kerra Pascoe");
            assertThat(appointments.keep(Council.MANAGER, new Appointment(
                    Id.next(), family, whose, what, TODAY.plusDays(3).atTime(hour, 0), minutes, new Appointment.Round("", ""),
                    Appointment.State.PLANNED, 0))).isEmpty();
        }
    }

    private static Room room(TestDatabase database, GivenFamily given) {
        var council = new Council(database);
        var rows = database.entityManager();
        var cases = TestCases.of(council);
        var sources = new StoredTeams.Sources(
                new Dates(rows), new Cautions(rows, council.restrictions), new Limits(new OurLimits()), new StandardWords());
        var teams = new StoredTeams(database.transactions(), council.gate, cases, new TwoLevels(), sources);
        var appointments = new StoredAppointments(rows, database.transactions(), council.gate);
        return new Room(council, cases, appointments, teams, council.keep(given));
    }

    private static GivenFamily family(GivenPerson... members) {
        var family = aFamily().called("Rowe, Truro").asAt(TODAY).in("Penwith");
        Stream.of(members).forEach(family::withMember);
        return family;
    }

    private static GivenPerson childWith(int services) {
        var child = aPerson().named("Jago", "Rowe").aged(9);
        for (var i = 0; i < services; i++) {
            child.withFact(aFact(Involvement.SERVICE_INVOLVED).since(TODAY.minusDays(20)).by("Agency " + i, "feed", "1")
                    .with(Involvement.SERVICE, "Service " + i).with(Involvement.WORKER, "Worker " + i));
        }
        return child;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eleven_professionals_and_no_lead_are_seen_with_what_to_do(TestDatabase database) {
        var room = room(database, family(childWith(11)));
        var strain = room.around().strains().getFirst();
        assertThat(strain.kind()).isEqualTo(Kind.NO_LEAD);
        assertThat(strain.what()).isEqualTo("Eleven professionals, no lead");
        assertThat(strain.toDo()).contains("Allocate an advocate");
        assertThat(strain.evidence()).hasSize(11).contains("Service 3, Worker 3");
        assertThat(room.strains()).as("as many services at once").contains(Kind.TOO_MANY);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_lead_stands_first_and_nobody_is_missed(TestDatabase database) {
        var lead = aFact(Involvement.ADVOCATE).since(TODAY.minusDays(9)).judgedBy("Jory").with(Involvement.SERVICE, "Families Together")
                .with(Involvement.WORKER, "Kerra Pascoe").with(Involvement.PHONE, "01632 960001");
        var met = aFact(Contacts.VISIT).on(TODAY.minusDays(2)).judgedBy("Kerra Pascoe");
        var room = room(database, family(childWith(4)).withFact(lead).withFact(met));
        room.meet("Home visit", 10, 60);

        var first = room.around().members().getFirst();
        assertThat(first.isLead()).isTrue();
        assertThat(first.who().phone()).isEqualTo("01632 960001");
        assertThat(first.lastContact()).contains(TODAY.minusDays(2));
        assertThat(first.next()).hasValueSatisfying(next -> assertThat(next.what()).isEqualTo("Home visit"));
        assertThat(room.around().members()).hasSize(5);
        assertThat(room.strains()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void appointments_that_want_the_same_time_clash(TestDatabase database) {
        var room = room(database, family(childWith(1)));
        room.meet("Home visit", 10, 90);
        room.meet("Housing interview", 11, 30);
        assertThat(room.around().strains()).singleElement().satisfies(strain -> {
            assertThat(strain.kind()).isEqualTo(Kind.CLASH);
            assertThat(strain.evidence()).hasSize(2).first().asString().startsWith("Home visit, Kerra Pascoe");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void plans_that_cannot_both_be_followed_contradict_each_other(TestDatabase database) {
        var child = childWith(1)
                .withFact(aFact(SocialCare.EARLY_HELP).since(TODAY.minusDays(90)))
                .withFact(aFact(SocialCare.CHILD_PROTECTION).since(TODAY.minusDays(30)));
        var room = room(database, family(child));
        assertThat(room.strains()).containsExactly(Kind.CONTRADICTION);
        assertThat(room.around().strains().getFirst().what())
                .isEqualTo("Two plans at once for Jago");

        room.cases.begin(Council.OFFICER, room.family, new Beginning("early-help", Optional.empty(), "Asked for help"));
        assertThat(room.around().strains()).extracting(Strain::what).anyMatch(what -> what.contains("light level of need"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void more_interventions_than_the_council_allows_in_a_year_are_too_much(TestDatabase database) {
        var room = room(database, family(childWith(1)));
        var visits = Stream.iterate(1, i -> i < 60, i -> i + 1).map(i -> visit(room.family, TODAY.minusDays(i * 3L))).toList();
        database.transactions().run(() -> room.council.writer.keepFacts(visits));
        assertThat(room.around().strains()).singleElement().satisfies(strain -> {
            assertThat(strain.kind()).isEqualTo(Kind.TOO_MUCH);
            assertThat(strain.what()).isEqualTo("60 interventions in a year: more than 50");
        });
    }

    private static FactDraft visit(Id<Family> family, LocalDate day) {
        return new FactDraft(
                Optional.empty(), Optional.of(family), Contacts.VISIT.id(), Period.on(day), Map.of("seen", "Spoke"),
                new Source("Council", Optional.empty(), "Ann"), Certainty.CONFIRMED, Sensitivity.ORDINARY, "Public task", 0, 0);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void cautions_name_restrictions_and_grave_facts_with_their_sources(TestDatabase database) {
        var child = aPerson().named("Jago", "Rowe").aged(9).withFact(aFact(SocialCare.CHILD_PROTECTION).since(TODAY.minusDays(30)));
        var room = room(database, family(child));
        assertThat(room.around().cautions()).singleElement().satisfies(caution -> {
            assertThat(caution.kind()).isEqualTo(Caution.Kind.RISK);
            assertThat(caution.label()).isEqualTo("Child protection plan: Jago");
            assertThat(caution.because()).startsWith("Said by An agency, since");
        });
        room.council.seal(room.family, Council.MANAGER.account());
        assertThat(room.around().cautions()).extracting(Caution::kind).startsWith(Caution.Kind.RESTRICTION);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void families_under_strain_are_listed_for_those_who_may_open_them(TestDatabase database) {
        var room = room(database, family(childWith(5)));
        assertThat(room.teams.strained(Council.MANAGER)).as("not worked with").isEmpty();
        room.cases.begin(Council.OFFICER, room.family, new Beginning("intensive", Optional.empty(), "Many services"));
        assertThat(room.teams.strained(Council.MANAGER)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Rowe, Truro");
            assertThat(one.strains()).extracting(Strain::kind).containsExactly(Kind.NO_LEAD);
        });
        room.council.seal(room.family, "somebody.else");
        assertThat(room.teams.strained(Council.MANAGER)).isEmpty();
        assertThatThrownBy(room::around).isInstanceOf(Refused.class);
    }

    static final class TwoLevels implements LevelsOfNeed {
        @Override
        public List<LevelOfNeed> all() {
            return List.of(earlyHelp(), intensive());
        }

        @Override
        public LevelOfNeed earlyHelp() {
            return new LevelOfNeed("early-help", "Early help", "");
        }

        @Override
        public LevelOfNeed intensive() {
            return new LevelOfNeed("intensive", "Intensive", "");
        }
    }

    /** As the template says. */
    static final class OurLimits implements Limits.Settings {
        @Override
        public int workersWithoutLead() {
            return 3;
        }

        @Override
        public int services() {
            return 8;
        }

        @Override
        public int interventionsAYear() {
            return 50;
        }

        @Override
        public int appointmentsAWeek() {
            return 5;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Limits.Settings.class;
        }
    }
}
