package org.together.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.casework.Council.KERRA;
import static org.together.casework.Council.MANAGER;
import static org.together.casework.Council.OFFICER;
import static org.together.casework.Council.PERRAN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.caseload.MyDay;
import org.together.core.caseload.Panel;
import org.together.core.caseload.Panel.Decided;
import org.together.core.caseload.Panel.Item;
import org.together.core.caseload.Panels.Calling;
import org.together.core.caseload.Supervisions.Note;
import org.together.core.facts.Contacts;
import org.together.core.facts.DomesticAbuse;
import org.together.core.family.Certainty;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Sensitivity;
import org.together.core.family.Source;
import org.together.core.frontdoor.SafetyFlag;
import org.together.core.record.FactDraft;
import org.together.store.TestDatabase;

class PanelsTest {
    private static final Decided AGREED =
            new Decided("Intensive support", "Three agencies agree", Optional.of(Gate.today().plusDays(42)), "");

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_panel_decides_with_a_reason_and_a_review_and_only_once(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var panel = called(load);
        assertThat(load.panels.put(MANAGER, panel, family, "Which level of need?")).isEmpty();
        assertThat(load.panels.attended(MANAGER, panel, "Police, school nursing, housing")).isEmpty();
        var item = load.panels.find(MANAGER, panel).orElseThrow().items().getFirst();

        assertThat(load.panels.decide(MANAGER, item.id(), new Decided("Yes", " ", Optional.empty(), ""))).isPresent();
        assertThat(load.panels.decide(MANAGER, item.id(), AGREED)).isEmpty();
        assertThat(load.panels.decide(MANAGER, item.id(), AGREED).orElse("")).startsWith("This was decided already");

        assertThat(load.panels.of(KERRA, family)).singleElement().satisfies((Item kept) -> {
            assertThat(kept.day()).isEqualTo(Gate.today());
            assertThat(kept.decided().orElseThrow().by()).isEqualTo("Jory Hicks");
            assertThat(kept.decided().orElseThrow().review()).contains(Gate.today().plusDays(42));
        });
        assertThat(load.panels.all(MANAGER)).extracting(Panel::attended).containsExactly("Police, school nursing, housing");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_panel_and_its_agenda_are_written_in_one_transaction(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var panel = database.transactions().required(() -> {
            var fresh = called(load);
            assertThat(load.panels.put(MANAGER, fresh, family, "Which level of need?")).isEmpty();
            return fresh;
        });
        assertThat(load.panels.find(MANAGER, panel).orElseThrow().items()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_panel_is_of_an_installed_kind_and_what_it_decided_comes_back_to_the_advocates_day(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var panel = called(load);
        load.panels.put(MANAGER, panel, family, "Who leads?");
        var item = load.panels.find(MANAGER, panel).orElseThrow().items().getFirst().id();
        load.panels.decide(MANAGER, item, new Decided("Step up", "Two plans", Optional.of(Gate.today().plusDays(3)), ""));

        assertThat(load.panels.find(MANAGER, panel).orElseThrow().kind()).isEqualTo("kernow.panel");
        assertThat(load.panels.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.agencies()).containsExactly("Police", "Housing", "Schools");
            assertThat(kind.reviewWeeks()).isEqualTo(4);
        });
        var gone = new Calling(Gate.today(), "Panel", Optional.empty(), "elsewhere.panel");
        assertThat(load.panels.call(MANAGER, Id.next(), gone).orElse("")).startsWith("This kind of panel is not installed");
        assertThat(load.caseloads.myDay(KERRA).next()).extracting(MyDay.Due::what)
                .containsExactly("Penwith panel: look at the decision again");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_sealed_family_leaves_no_trace_on_an_agenda(TestDatabase database) {
        var load = new Caseload(database);
        var sealed = load.allocated("Pascoe", KERRA);
        var other = load.allocated("Angove", KERRA);
        var panel = called(load);
        Stream.of(sealed, other).forEach(family -> load.panels.put(MANAGER, panel, family, "What next?"));
        load.council.seal(sealed, "morwenna");

        assertThat(load.panels.find(MANAGER, panel).orElseThrow().items()).extracting(Item::name).containsExactly("Angove");
        assertThat(load.panels.all(MANAGER).getFirst().items()).hasSize(1);
        assertThatThrownBy(() -> load.panels.put(MANAGER, panel, sealed, "Again?")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void each_role_has_at_panels_and_in_supervision_what_it_needs(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var panel = called(load);
        load.panels.put(MANAGER, panel, family, "What next?");
        var item = load.panels.find(MANAGER, panel).orElseThrow().items().getFirst().id();
        var note = new Note(Gate.today(), "Agreed to visit twice a week", true, "");
        for (var role : StaffRole.values()) {
            if (role != StaffRole.LOCALITY_MANAGER) {
                var viewer = Council.viewer("somebody", "Somebody", role);
                assertThatThrownBy(() -> load.panels.all(viewer)).as("" + role).isInstanceOf(Refused.class);
                assertThatThrownBy(() -> load.panels.find(viewer, panel)).as("" + role).isInstanceOf(Refused.class);
                assertThatThrownBy(() -> load.panels.put(viewer, panel, family, "Why?")).as("" + role).isInstanceOf(Refused.class);
                assertThatThrownBy(() -> load.panels.decide(viewer, item, AGREED)).as("" + role).isInstanceOf(Refused.class);
                assertThatThrownBy(() -> load.supervisions.notes(viewer, family)).as("" + role).isInstanceOf(Refused.class);
                assertThatThrownBy(() -> load.supervisions.note(viewer, family, note)).as("" + role).isInstanceOf(Refused.class);
            }
        }
        assertThatThrownBy(() -> load.supervisions.notes(PERRAN, family)).isInstanceOf(Refused.class);
        assertThat(load.supervisions.note(MANAGER, family, note)).isEmpty();
        assertThat(load.supervisions.note(KERRA, family, new Note(Gate.today(), " ", false, ""))).isPresent();
        assertThat(load.supervisions.notes(KERRA, family)).containsExactly(new Note(Gate.today(), note.words(), true, "Jory Hicks"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_visit_pack_is_numbered_goes_out_of_date_and_holds_no_more_than_first_names(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        load.notes.record(KERRA, family, ContactNotesTest.plain(Contacts.ATTEMPT));
        load.appointments.keep(KERRA, AppointmentsTest.planned(family, KERRA, Gate.today().plusDays(1).atTime(9, 0)));

        var first = load.papers.visitPack(KERRA, family);
        var second = load.papers.visitPack(KERRA, family);

        assertThat(List.of(first.copy(), second.copy())).containsExactly(1, 2);
        assertThat(first.expires()).isEqualTo(Gate.today().plusDays(1));
        assertThat(first.takenBy()).isEqualTo("Kerra Pascoe");
        var words = first.sections().stream().flatMap(section -> section.lines().stream()).toList();
        assertThat(words).contains("Morwenna (34), Jago (9)").anyMatch(line -> line.startsWith("Ring the school, by "));
        assertThat(String.join(" ", words)).as("no surname of the family, no place").doesNotContain("Morwenna Pascoe", "Harbour Terrace");
        assertThat(load.council.audited).contains("kerra recorded work with a family: visit pack, copy 2");
        assertThatThrownBy(() -> load.papers.visitPack(PERRAN, family)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void papers_begin_with_what_whoever_goes_there_must_know(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        assertThat(load.papers.visitPack(KERRA, family).sections().getFirst().lines()).isEmpty();
        database.transactions().run(() -> load.council.writer.keepFacts(List.of(new FactDraft(
                Optional.empty(), Optional.of(family), DomesticAbuse.CALL_OUT.id(), Period.on(Gate.today().minusDays(9)), Map.of(),
                new Source("Police", Optional.empty(), ""), Certainty.CONFIRMED, Sensitivity.SENSITIVE, "", 0, 0))));

        var warned = List.of(SafetyFlag.ADDRESS_PROTECTED.label());
        assertThat(load.papers.visitPack(KERRA, family).sections().getFirst().lines()).isEqualTo(warned);
        assertThat(load.papers.handOver(KERRA, family).sections().getFirst().title()).isEqualTo("Before you go or ring");
        assertThat(load.papers.handOver(KERRA, family).sections().getFirst().lines()).isEqualTo(warned);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_hand_over_tells_the_next_advocate_what_the_record_knows(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        load.notes.record(KERRA, family, ContactNotesTest.plain(Contacts.ATTEMPT));
        load.give(family, PERRAN, Optional.of(KERRA));

        var summary = load.papers.handOver(PERRAN, family);

        var words = summary.sections().stream().map(section -> section.title() + ": " + String.join("; ", section.lines())).toList();
        assertThat(words).anyMatch(line -> line.contains("Advocate: Perran Tregear"))
                .anyMatch(line -> line.startsWith("Last visits") && line.contains("Kerra Pascoe: Tried, nobody was reached"))
                .anyMatch(line -> line.startsWith("What has changed") && line.contains("Kerra Pascoe, then Perran Tregear"))
                .anyMatch(line -> line.startsWith("Members") && line.contains("Jago Pascoe (9), child"));
        assertThatThrownBy(() -> load.papers.handOver(KERRA, family)).isInstanceOf(Refused.class);
        assertThat(load.papers.handOver(OFFICER, family).family()).isEqualTo("Pascoe");
    }

    private static Id<Panel> called(Caseload load) {
        var panel = Id.<Panel>next();
        var calling = new Calling(Gate.today(), "Penwith panel", Optional.of("Penwith"), "kernow.panel");
        assertThat(load.panels.call(MANAGER, panel, calling)).isEmpty();
        return panel;
    }
}
