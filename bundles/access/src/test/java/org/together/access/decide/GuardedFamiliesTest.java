package org.together.access.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.testkit.Given.aFamily;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.access.audit.AuditOn;
import org.together.access.audit.ChainedAudit;
import org.together.access.rows.AccessRows;
import org.together.core.access.Action;
import org.together.core.access.AuditTrail.Entry;
import org.together.core.access.AuditTrail.Filter;
import org.together.core.access.Families;
import org.together.core.access.Refused;
import org.together.core.access.Restrictions;
import org.together.core.access.Restrictions.Ground;
import org.together.core.access.Restrictions.Grounds;
import org.together.core.access.Restrictions.Level;
import org.together.core.access.Restrictions.Restricted;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyLine;
import org.together.core.record.FamilyReader;
import org.together.store.TestDatabase;

class GuardedFamiliesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Viewer OFFICER = Viewer.of("tamsin", "Tamsin Rowe", "Kernow", Set.of(StaffRole.ACCESS_OFFICER), Set.of());
    private static final Viewer MANAGER = Viewer.of("jory", "Jory", "Kernow", Set.of(StaffRole.LOCALITY_MANAGER), Set.of("Penwith"));
    private static final Viewer GOVERNANCE = Viewer.of("elowen", "Elowen", "Kernow", Set.of(StaffRole.GOVERNANCE_OFFICER), Set.of());
    private static final Family PASCOE = aFamily().called("Pascoe, Penzance").in("Penwith").build();
    private static final Family PASCOE_IN_TRURO = aFamily().called("Pascoe, Truro").in("Carrick").build();

    @TempDir
    Path folder;

    private TestDatabase database;
    private ChainedAudit audit;
    private Families families;
    private Restrictions restrictions;

    static Stream<TestDatabase> databases() {
        return TestDatabase.each(new AccessRows());
    }

    @AfterEach
    void stop() {
        audit.stop();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void opening_a_family_tells_why_and_is_audited_before_it_is_shown(TestDatabase given) {
        open(given);
        var opened = families.open(OFFICER.inSession("5F9A"), PASCOE.id(), DAY);
        assertThat(opened.family()).contains(PASCOE);
        assertThat(opened.decision().reason()).isEqualTo("You see this because you are an access-team officer for the whole area.");
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.account()).isEqualTo("tamsin");
            assertThat(entry.roles()).isEqualTo("ACCESS_OFFICER");
            assertThat(entry.subject()).isEqualTo("family:" + PASCOE.id());
            assertThat(entry.detail()).startsWith("As at 2026-03-01. You see this because");
            assertThat(entry.isRefused()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_refused_opening_shows_nothing_and_is_audited(TestDatabase given) {
        open(given);
        var opened = families.open(MANAGER, PASCOE_IN_TRURO.id(), DAY);
        assertThat(opened.family()).isEmpty();
        assertThat(opened.decision().reason()).contains("not in the part of the area where you work");
        assertThat(entries()).singleElement().satisfies(entry -> assertThat(entry.isRefused()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_cannot_be_audited_cannot_be_read(TestDatabase given) {
        open(given);
        execute("insert into access_audit values (1, '', '', '', '', '', '', '', '', '', '')");
        assertThatThrownBy(() -> families.open(OFFICER, PASCOE.id(), DAY)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> families.search(OFFICER, "Pascoe", 10)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> families.open(MANAGER, PASCOE_IN_TRURO.id(), DAY)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_search_finds_what_the_viewer_may_see_and_keeps_the_words_out_of_the_audit(TestDatabase given) {
        open(given);
        assertThat(families.search(OFFICER, "Pascoe", 10)).extracting(FamilyLine::id).containsExactly(PASCOE.id(), PASCOE_IN_TRURO.id());
        assertThat(families.search(MANAGER, "Pascoe", 10)).extracting(FamilyLine::id).containsExactly(PASCOE.id());
        assertThatThrownBy(() -> families.search(GOVERNANCE, "Pascoe", 10)).isInstanceOf(Refused.class);
        assertThat(entries()).hasSize(3).allSatisfy(entry -> assertThat(entry.toString()).doesNotContainIgnoringCase("pascoe"));
        assertThat(entries()).extracting(Entry::detail).anyMatch(detail -> detail.matches("query [0-9a-f]{12}, shown: 2"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_search_looks_further_when_the_first_found_are_not_theirs(TestDatabase given) {
        var elsewhere = IntStream.range(0, 30).mapToObj(i -> aFamily().called("Pascoe " + i).in("Carrick").build());
        open(given, new FamiliesInMemory(Stream.concat(elsewhere, Stream.of(PASCOE)).toArray(Family[]::new)));
        assertThat(families.search(MANAGER, "Pascoe", 5)).extracting(FamilyLine::id).containsExactly(PASCOE.id());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_keeps_a_family_from_somebody_is_known_by_its_id_alone(TestDatabase given) {
        open(given);
        var access = AccessOn.of(database, audit);
        var morwenna = Viewer.of("morwenna", "Morwenna", "Kernow", Set.of(StaffRole.ACCESS_OFFICER), Set.of());
        var both = Viewer.of("both", "Both", "Kernow", Set.of(StaffRole.ADMINISTRATOR, StaffRole.ANALYST), Set.of());
        assertThat(access.refusal(OFFICER, PASCOE.id(), Action.OPEN_FAMILY)).as("the family itself decides").isEmpty();
        assertThat(access.refusal(both, PASCOE.id(), Action.OPEN_FAMILY)).isPresent();
        for (var level : Level.values()) {
            restrict(level, "morwenna");
            assertThat(access.refusal(OFFICER, PASCOE.id(), Action.OPEN_FAMILY))
                    .contains(access.may(OFFICER, Action.OPEN_FAMILY, PASCOE));
            assertThat(access.refusal(OFFICER, PASCOE.id(), Action.ALLOCATE, Action.TRIAGE)).as("one of them is their role's")
                    .contains(access.may(OFFICER, Action.TRIAGE, PASCOE));
            assertThat(access.refusal(OFFICER, PASCOE.id(), Action.ALLOCATE)).contains(access.may(OFFICER, Action.ALLOCATE));
            assertThat(access.refusal(morwenna, PASCOE.id(), Action.OPEN_FAMILY)).isEmpty();
            assertThat(access.refusal(OFFICER, PASCOE_IN_TRURO.id(), Action.OPEN_FAMILY)).isEmpty();
            assertThat(access.keptFrom(PASCOE.id(), List.of(OFFICER, morwenna))).containsExactly(OFFICER.account());
            assertThat(access.keptFrom(PASCOE_IN_TRURO.id(), List.of(OFFICER, morwenna))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_sealed_family_leaves_no_trace_for_others_and_opens_for_those_named(TestDatabase given) {
        open(given);
        restrict(Level.SEALED, "morwenna");
        var morwenna = Viewer.of("morwenna", "Morwenna", "Kernow", Set.of(StaffRole.ACCESS_OFFICER), Set.of());
        assertThat(families.search(OFFICER, "Pascoe", 10)).extracting(FamilyLine::id).containsExactly(PASCOE_IN_TRURO.id());
        assertThat(families.open(OFFICER, PASCOE.id(), DAY)).isEqualTo(families.open(OFFICER, Id.next(), DAY));
        assertThat(families.open(morwenna, PASCOE.id(), DAY).family()).isPresent();
        assertThat(families.search(morwenna, "Pascoe", 10)).hasSize(2);
        var reach = AccessOn.of(database, audit).reach(OFFICER, Action.LIST_IDENTIFIED);
        assertThat(reach.includes(PASCOE.id(), PASCOE.locality())).isFalse();
        assertThat(reach.includes(PASCOE_IN_TRURO.id(), Optional.of("Carrick"))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void others_read_whom_to_contact_about_a_family_kept_to_named_people(TestDatabase given) {
        open(given);
        restrict(Level.NAMED, "morwenna");
        assertThat(families.open(OFFICER, PASCOE.id(), DAY).decision().reason())
                .isEqualTo("This record is restricted to named people. Contact the duty manager, 01872 000000.");
        assertThat(families.search(OFFICER, "Pascoe, P", 10))
                .containsExactly(new FamilyLine(PASCOE.id(), "Restricted record", Optional.empty(),
                        "Contact the duty manager, 01872 000000", 0));
        assertThat(families.search(OFFICER, "TR18 2AB", 10)).as("an address would tell where").extracting(FamilyLine::id)
                .containsExactly(PASCOE_IN_TRURO.id());
    }

    private void execute(String sql) {
        database.transactions().run(() -> database.entityManager().createNativeQuery(sql).executeUpdate());
    }

    private void restrict(Level level, String named) {
        var wanted = new Restricted(PASCOE.id(), level, Set.of(named), "the duty manager, 01872 000000");
        var grounds = new Grounds(Ground.HIGH_PROFILE, "In the newspapers this week", LocalDate.now().plusMonths(3));
        assertThat(restrictions.restrict(GOVERNANCE, wanted, grounds)).isEmpty();
    }

    private void open(TestDatabase given) {
        open(given, new FamiliesInMemory(PASCOE, PASCOE_IN_TRURO));
    }

    private void open(TestDatabase given, FamilyReader reader) {
        database = given;
        audit = AuditOn.of(database, folder);
        var access = AccessOn.of(database, audit);
        families = AccessOn.families(database, audit, access, reader);
        restrictions = AccessOn.restrictions(database, audit, access, reader);
    }

    /** Without the reading of the audit itself. */
    private List<Entry> entries() {
        var auditor = Viewer.of("perran", "Perran Hicks", "Kernow", Set.of(StaffRole.AUDITOR), Set.of());
        var all = new Filter(Optional.empty(), Optional.empty(), "", Optional.empty(), "");
        return AuditOn.trail(database, audit, AccessOn.of(database, audit)).entries(auditor, all, 0, 100).stream()
                .filter(entry -> !entry.action().equals("READ_AUDIT"))
                .toList();
    }
}
