package org.together.casework.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.casework.StandardWords;
import org.together.casework.team.KeptAddresses;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.chronology.Chronologies.Words;
import org.together.core.chronology.Chronology;
import org.together.core.chronology.Entry;
import org.together.core.chronology.Extract;
import org.together.core.chronology.Extract.Audience;
import org.together.core.chronology.Extracts.Draft;
import org.together.core.facts.DomesticAbuse;
import org.together.core.facts.Education;
import org.together.core.facts.Involvement;
import org.together.core.facts.SocialCare;
import org.together.core.family.Certainty;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Sensitivity;
import org.together.core.family.Source;
import org.together.core.print.Block;
import org.together.core.record.FactDraft;
import org.together.store.TestDatabase;
import org.together.testkit.GivenPerson;

class ChronologyTest {
    private static final LocalDate TODAY = Gate.today();
    private static final Viewer TEACHER =
            Viewer.of("olver", "Fran Olver", "Education welfare", Set.of(StaffRole.PARTNER), Set.of());
    private final GivenPerson jago = aPerson().named("Jago", "Rowe").aged(9)
            .withFact(aFact(SocialCare.CHILD_PROTECTION).between(TODAY.minusDays(300), TODAY.minusDays(100)))
            .withFact(aFact(DomesticAbuse.CALL_OUT).on(TODAY.minusDays(200)));

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    private record Room(Council council, StoredChronologies chronologies, StoredExtracts extracts, Id<Family> family) {
        Chronology read() {
            return chronologies.of(Council.MANAGER, family, TODAY).orElseThrow();
        }

        Fact fact(String kind) {
            return read().entries().stream().map(Entry::fact).filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
        }

        Draft draft(Audience audience, Fact... facts) {
            var ids = Stream.of(facts).map(Fact::id).toList();
            return new Draft(Id.next(), audience, "How things went", "The judge", "", ids);
        }

        Extract made(Draft draft) {
            assertThat(extracts.make(Council.MANAGER, family, draft)).isEmpty();
            return extracts.find(Council.MANAGER, draft.id()).orElseThrow();
        }
    }

    private Room room(TestDatabase database) {
        var council = new Council(database);
        var rows = database.entityManager();
        var history = new History(rows);
        var chronologies = new StoredChronologies(rows, database.transactions(), council.gate, history);
        var kinds = new StandardWords();
        var extracts = new StoredExtracts(rows, database.transactions(), council.gate, history, council.reader, kinds,
                new KeptAddresses(rows, database.transactions()));
        var family = council.keep(aFamily().called("Rowe, Truro").asAt(TODAY).withMember(jago).withMember(aPerson().aged(34)));
        database.transactions().run(() -> council.writer.keepFacts(List.of(
                fromFile("exclusion", Education.EXCLUSION.id(), 11), fromFile("work", Involvement.SERVICE_INVOLVED.id(), 12))));
        return new Room(council, chronologies, extracts, family);
    }

    private FactDraft fromFile(String feed, String kind, long record) {
        var values = kind.equals(Involvement.SERVICE_INVOLVED.id())
                ? Map.of("service", "Education welfare", "worker", "Fran Olver")
                : Map.<String, String>of();
        return new FactDraft(
                Optional.of(jago.id()), Optional.empty(), kind, Period.since(TODAY.minusDays(50)), values,
                new Source("Education welfare", Optional.of(feed), "7"), Certainty.CONFIRMED, Sensitivity.ORDINARY, "Public task", 1,
                record);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_event_is_significant_because_somebody_says_why(TestDatabase database) {
        var room = room(database);
        var exclusion = room.fact(Education.EXCLUSION.id()).id();
        assertThat(room.chronologies.promote(Council.MANAGER, room.family, exclusion, new Words(" ", ""))).contains("Say why it matters");
        assertThat(room.chronologies.promote(Council.MANAGER, room.family, exclusion, new Words("First time", ""))).isEmpty();
        assertThat(room.chronologies.promote(Council.MANAGER, room.family, exclusion, new Words("The turn", "Nobody slept"))).isEmpty();

        assertThat(room.read().significant()).singleElement().satisfies(entry -> {
            var said = entry.significance().orElseThrow();
            assertThat(said.why()).as("newer words stand").isEqualTo("The turn");
            assertThat(said.by()).isEqualTo("Jory Hicks");
        });
        assertThat(room.council.audited).anyMatch(line -> line.contains("said why a fact is significant"));
        assertThat(room.chronologies.setAside(Council.MANAGER, room.family, exclusion, "")).isPresent();
        assertThat(room.chronologies.setAside(Council.MANAGER, room.family, exclusion, "Long ago")).isEmpty();
        assertThat(room.read().significant()).isEmpty();
        assertThat(room.read().entries()).as("the case log keeps it").anyMatch(entry -> entry.fact().id().equals(exclusion));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_court_reads_who_is_who_is_warned_and_finds_a_line_to_sign_on_and_a_family_reads_what_happened(TestDatabase database) {
        var room = room(database);
        var court = room.draft(Audience.COURT, room.fact(SocialCare.CHILD_PROTECTION.id()));
        room.made(court);
        var paper = room.extracts.document(Council.MANAGER, court.id(), 1);
        assertThat(paper.blocks().toString()).contains("Confidential: for The judge alone. Nobody may be told where this family lives",
                "The family as known on", "Jago Rowe", "child", "Signed by whoever made it", "headers=[Date, What happened, Source]");
        assertThat(paper.footer()).startsWith("How things went, Rowe, Truro. Version 1 of ");
        var theirs = room.draft(Audience.FAMILY, room.fact(SocialCare.CHILD_PROTECTION.id()));
        room.made(theirs);
        assertThat(room.extracts.document(Council.MANAGER, theirs.id(), 1).blocks().toString())
                .doesNotContain("Confidential", "may be told", "The family as known", "Signed by");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_look_at_the_chronology_is_kept(TestDatabase database) {
        var room = room(database);
        assertThat(room.read().reviewed()).isEmpty();
        assertThat(room.chronologies.reviewed(Council.MANAGER, room.family)).isEmpty();
        assertThat(room.read().reviewed().orElseThrow().by()).isEqualTo("Jory Hicks");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void professionals_of_other_agencies_read_ordinary_facts_alone(TestDatabase database) {
        var room = room(database);
        var theirs = room.chronologies.of(TEACHER, room.family, TODAY).orElseThrow();
        assertThat(theirs.entries()).extracting(entry -> entry.fact().kind())
                .contains(Education.EXCLUSION.id())
                .doesNotContain(SocialCare.CHILD_PROTECTION.id(), DomesticAbuse.CALL_OUT.id());
        var plan = room.fact(SocialCare.CHILD_PROTECTION.id()).id();
        assertThat(room.chronologies.promote(TEACHER, room.family, plan, new Words("Why", ""))).as("as if it were not known").isPresent();
        var chosen = room.draft(Audience.COURT, room.fact(SocialCare.CHILD_PROTECTION.id()), room.fact(Education.EXCLUSION.id()));
        var extract = room.made(chosen);
        assertThat(room.extracts.find(TEACHER, extract.id()).orElseThrow().newest().lines()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_extract_keeps_its_versions_and_says_what_was_corrected_or_withdrawn_since(TestDatabase database) {
        var room = room(database);
        var exclusion = room.fact(Education.EXCLUSION.id());
        var service = room.fact(Involvement.SERVICE_INVOLVED.id());
        room.chronologies.promote(Council.MANAGER, room.family, exclusion.id(), new Words("The turn", ""));
        var draft = room.draft(Audience.COURT, exclusion, service);
        assertThat(room.made(draft).newest().lines()).allMatch(line -> line.now().stands());

        database.transactions().run(() -> room.council.writer.supersede(List.of(11L), 2));
        database.transactions().run(() -> room.council.writer.withdraw(1));

        var plan = room.fact(SocialCare.CHILD_PROTECTION.id()).id();
        var again = room.made(new Draft(draft.id(), Audience.COURT, "How things went", "The judge", "Shorter", List.of(plan)));
        assertThat(again.versions()).extracting(Extract.Version::number).containsExactly(1, 2);
        var first = again.version(1).orElseThrow();
        assertThat(first.lines()).hasSize(2).noneMatch(line -> line.now().stands());
        assertThat(first.lines()).extracting(line -> line.now().words()).allMatch(words -> words.contains("since"));
        assertThat(first.lines().getFirst().text().told()).as("it reads as it did").isNotBlank();
        var paper = room.extracts.document(Council.MANAGER, draft.id(), 1);
        assertThat(paper.blocks()).anyMatch(block -> block instanceof Block.Notice said && said.text().contains("said otherwise"))
                .anyMatch(block -> block instanceof Block.Table table && table.rows().toString().contains("Since then"));
        assertThat(room.council.audited).anyMatch(line -> line.contains("to print it"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_extract_for_the_family_holds_nothing_of_domestic_abuse(TestDatabase database) {
        var room = room(database);
        var callOut = room.fact(DomesticAbuse.CALL_OUT.id());
        assertThat(room.extracts.make(Council.MANAGER, room.family, room.draft(Audience.FAMILY, callOut)))
                .hasValueSatisfying(why -> assertThat(why).startsWith("Leave out what is known of domestic abuse"));
        assertThat(room.extracts.make(Council.MANAGER, room.family, room.draft(Audience.COURT))).contains("Choose at least one event");
        assertThat(room.extracts.of(Council.MANAGER, room.family)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_sealed_family_has_no_chronology_for_others(TestDatabase database) {
        var room = room(database);
        var extract = room.made(room.draft(Audience.PANEL, room.fact(Education.EXCLUSION.id())));
        room.council.seal(room.family, "somebody.else");
        assertThatThrownBy(room::read).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> room.extracts.find(Council.MANAGER, extract.id())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> room.extracts.document(Council.MANAGER, extract.id(), 1)).isInstanceOf(Refused.class);
    }
}
