package org.together.access.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.together.access.Demo;
import org.together.access.audit.AuditOn;
import org.together.access.audit.ChainedAudit;
import org.together.access.rows.AccessRows;
import org.together.core.CouncilTime;
import org.together.core.access.Action;
import org.together.core.access.Decision;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.facts.Involvement;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.store.TestDatabase;

class RolesAndNeedToKnowTest {
    private static final LocalDate TODAY = CouncilTime.today();
    /** Every role with the actions it may do; whatever is not here is refused. */
    private static final Map<StaffRole, Set<Action>> TABLE = Map.ofEntries(
            may(StaffRole.ACCESS_OFFICER,
                    Action.SEARCH, Action.OPEN_FAMILY, Action.LIST_IDENTIFIED, Action.NOMINATE, Action.REFER,
                    Action.TRIAGE, Action.RECORD_CONTACT),
            may(StaffRole.ADVOCATE,
                    Action.SEARCH, Action.OPEN_FAMILY, Action.NOMINATE, Action.REFER, Action.ASSESS,
                    Action.AGREE, Action.RECORD_CONTACT, Action.SEE_CASELOAD),
            may(StaffRole.PARTNER,
                    Action.OPEN_FAMILY, Action.NOMINATE, Action.REFER, Action.ASSESS, Action.AGREE,
                    Action.RECORD_CONTACT, Action.SEE_CASELOAD),
            may(StaffRole.LOCALITY_MANAGER,
                    Action.SEARCH, Action.OPEN_FAMILY, Action.LIST_IDENTIFIED, Action.EXPORT, Action.WHAT_IF,
                    Action.NOMINATE, Action.REFER, Action.ALLOCATE, Action.ASSESS, Action.AGREE,
                    Action.RECORD_CONTACT, Action.DECIDE_AT_PANEL, Action.SEE_CASELOAD),
            may(StaffRole.ANALYST,
                    Action.SEARCH, Action.OPEN_FAMILY, Action.LOAD_FEED, Action.WITHDRAW_LOAD, Action.CANCEL_LOAD,
                    Action.MAP_FEED, Action.SEE_DATA_QUALITY, Action.LINK_PEOPLE, Action.IDENTIFY, Action.LIST_IDENTIFIED,
                    Action.EXPORT, Action.WHAT_IF),
            may(StaffRole.PROGRAMME_LEAD,
                    Action.SEARCH, Action.OPEN_FAMILY, Action.IDENTIFY, Action.LIST_IDENTIFIED, Action.EXPORT,
                    Action.WHAT_IF, Action.SEE_DATA_QUALITY, Action.SEE_CASELOAD),
            may(StaffRole.FINANCE_PARTNER),
            may(StaffRole.AUDITOR,
                    Action.OPEN_FAMILY, Action.LIST_IDENTIFIED, Action.READ_AUDIT),
            may(StaffRole.GOVERNANCE_OFFICER,
                    Action.READ_AUDIT, Action.RESTRICT),
            may(StaffRole.ADMINISTRATOR,
                    Action.MANAGE_EXTENSIONS, Action.MANAGE_ACCOUNTS, Action.SEE_DATA_QUALITY),
            may(StaffRole.MACHINE,
                    Action.LOAD_FEED, Action.LIST_IDENTIFIED, Action.EXPORT, Action.REFER));

    @TempDir
    Path folder;

    private TestDatabase database;
    private ChainedAudit audit;
    private RolesAndNeedToKnow access;

    @BeforeEach
    void open() {
        database = TestDatabase.derby(new AccessRows());
        audit = AuditOn.of(database, folder);
        access = AccessOn.of(database, audit);
    }

    @AfterEach
    void close() {
        audit.stop();
        database.close();
    }

    private static Map.Entry<StaffRole, Set<Action>> may(StaffRole role, Action... actions) {
        return Map.entry(role, Set.of(actions));
    }

    @Test
    void every_action_is_decided_for_every_role_as_the_table_says() {
        for (var role : StaffRole.values()) {
            for (var action : Action.values()) {
                var decision = access.may(viewer(role), action);
                assertThat(decision.isAllowed()).as(role + " " + action).isEqualTo(TABLE.get(role).contains(action));
                assertSentence(decision);
            }
        }
    }

    @Test
    void every_action_on_a_family_needs_the_role_and_the_need_to_know() {
        var family = aFamily().in("Penwith").build();
        var mayOpen = EnumSet.of(StaffRole.ACCESS_OFFICER, StaffRole.LOCALITY_MANAGER, StaffRole.ANALYST, StaffRole.PROGRAMME_LEAD,
                StaffRole.MACHINE);
        for (var role : StaffRole.values()) {
            for (var action : Action.values()) {
                var decision = access.may(viewer(role), action, family);
                assertThat(decision.isAllowed()).as(role + " " + action)
                        .isEqualTo(mayOpen.contains(role) && TABLE.get(role).contains(action));
                assertSentence(decision);
            }
        }
    }

    @Test
    void whoever_has_no_role_may_do_nothing() {
        var nobody = Viewer.of("nobody", "Nobody", "Kernow", Set.of(), Set.of());
        assertThat(Arrays.stream(Action.values()).map(action -> access.may(nobody, action))).noneMatch(Decision::isAllowed);
        assertThat(access.may(nobody, Action.SEARCH).reason()).isEqualTo("You may not do this because your account has no role.");
    }

    @Test
    void a_manager_sees_the_families_of_their_own_locality() {
        var manager = Viewer.of("jory", "Jory", "Kernow", Set.of(StaffRole.LOCALITY_MANAGER), Set.of("Penwith"));
        assertThat(access.may(manager, Action.OPEN_FAMILY, aFamily().in("Penwith").build()))
                .isEqualTo(Decision.allowed(
                        "You see this because you are a locality manager and the family is in Penwith, where you work."));
        assertThat(access.may(manager, Action.OPEN_FAMILY, aFamily().in("Carrick").build()).isAllowed()).isFalse();
        assertThat(access.may(manager, Action.OPEN_FAMILY, aFamily().build()).isAllowed()).as("no address places it").isFalse();
    }

    @Test
    void an_advocate_sees_a_family_while_their_agency_names_them_as_its_worker() {
        var advocate = Viewer.of("kerra", "Kerra Pascoe", "Kernow Council", Set.of(StaffRole.ADVOCATE), Set.of());
        assertThat(open(advocate, worker("Kernow Council", "kerra  PASCOE", TODAY.plusDays(9))).isAllowed()).isTrue();
        assertThat(open(advocate, worker("Kernow Council", "kerra", TODAY)).isAllowed()).isTrue();
        assertThat(open(advocate, worker("Kernow Council", "Kerra Pascoe", TODAY.minusDays(1))).isAllowed()).as("ended").isFalse();
        assertThat(open(advocate, worker("Kernow Police", "Kerra Pascoe", TODAY)).isAllowed()).as("another agency's").isFalse();
        assertThat(open(advocate, worker("Kernow Council", "", TODAY)).isAllowed()).as("nobody named").isFalse();
        assertThat(open(advocate, aFamily().asAt(TODAY).build()).reason()).contains("no current record of your agency names you");
    }

    @Test
    void an_advocate_to_whom_the_family_was_allocated_is_let_in_by_account_and_so_is_their_cover() {
        var advocate = Viewer.of("kerra", "Kerra Pascoe", "Kernow Council", Set.of(StaffRole.ADVOCATE), Set.of());
        assertThat(open(advocate, allocated(Involvement.ADVOCATE, "kerra", TODAY.plusDays(1))))
                .isEqualTo(Decision.allowed("You see this because you are the family's advocate."));
        assertThat(open(advocate, allocated(Involvement.COVER, "kerra", TODAY)).reason())
                .startsWith("You see this because you cover for the family's advocate until ");
        assertThat(open(advocate, allocated(Involvement.ADVOCATE, "kerra", TODAY.minusDays(1))).isAllowed()).as("ended").isFalse();
        assertThat(open(advocate, allocated(Involvement.ADVOCATE, "perran", TODAY)).isAllowed()).as("another's").isFalse();
        var partner = viewer(StaffRole.FINANCE_PARTNER);
        assertThat(open(partner, allocated(Involvement.ADVOCATE, partner.account(), TODAY)).isAllowed()).isFalse();
    }

    @Test
    void no_file_of_an_agency_allocates_a_family() {
        var advocate = Viewer.of("kerra", "Kerra Pascoe", "Kernow Council", Set.of(StaffRole.ADVOCATE), Set.of());
        var said = aFact(Involvement.ADVOCATE).since(TODAY.minusYears(1)).by("Elsewhere", "feed", "1").with(Involvement.ACCOUNT, "kerra");
        assertThat(open(advocate, aFamily().asAt(TODAY).withFact(said).build()).isAllowed()).isFalse();
    }

    @Test
    void of_many_families_only_those_that_each_would_be_allowed_are_left() {
        var theirs = allocated(Involvement.ADVOCATE, "kerra", TODAY);
        var others = allocated(Involvement.ADVOCATE, "perran", TODAY);
        var advocate = Viewer.of("kerra", "Kerra Pascoe", "Kernow Council", Set.of(StaffRole.ADVOCATE), Set.of());
        assertThat(access.allowed(advocate, Action.OPEN_FAMILY, List.of(theirs, others))).containsExactly(theirs);
        assertThat(access.allowed(advocate, Action.TRIAGE, List.of(theirs, others))).isEmpty();
        assertThat(access.allowed(viewer(StaffRole.ACCESS_OFFICER), Action.OPEN_FAMILY, List.of(theirs, others))).hasSize(2);
    }

    @Test
    void an_auditor_says_first_for_what_purpose() {
        var auditor = viewer(StaffRole.AUDITOR);
        var family = aFamily().build();
        assertThat(open(auditor, family).reason()).startsWith("Say first for what purpose");
        assertThat(open(auditor.forPurpose("sample"), family).isAllowed()).isFalse();
        assertThat(open(auditor.forPurpose("Sample 14 of claim 2026-3"), family).isAllowed()).isTrue();
    }

    @Test
    void an_administrator_sees_no_family_whatever_else_they_are() {
        var both = Viewer.of("both", "Both", "Kernow", Set.of(StaffRole.ADMINISTRATOR, StaffRole.ANALYST), Set.of());
        assertThat(open(both, aFamily().build()).reason()).contains("those who do see no family");
        assertThat(access.reach(both, Action.LIST_IDENTIFIED).decision().isAllowed()).isFalse();
    }

    @Test
    void one_role_of_several_is_enough() {
        var both = Viewer.of("both", "Both", "Kernow", Set.of(StaffRole.AUDITOR, StaffRole.PROGRAMME_LEAD), Set.of());
        assertThat(open(both, aFamily().build()))
                .isEqualTo(Decision.allowed("You see this because you are a programme lead for the whole area."));
    }

    @Test
    void only_a_platform_started_as_a_demo_lets_the_demo_make_accounts() {
        var demo = Viewer.platform("demo county");
        assertThat(access.may(demo, Action.MANAGE_ACCOUNTS).isAllowed()).isFalse();
        var demoAccess = AccessOn.of(database, audit, new Demo(true));
        assertThat(demoAccess.may(demo, Action.MANAGE_ACCOUNTS).isAllowed()).isTrue();
        assertThat(demoAccess.may(demo, Action.MANAGE_EXTENSIONS).isAllowed()).isFalse();
        assertThat(demoAccess.may(Viewer.platform("nightly load"), Action.MANAGE_ACCOUNTS).isAllowed()).isFalse();
    }

    @Test
    void demanding_what_is_allowed_says_nothing_and_what_is_not_is_refused_in_words() {
        access.demand(viewer(StaffRole.ANALYST), Action.LOAD_FEED);
        assertThatThrownBy(() -> access.demand(viewer(StaffRole.FINANCE_PARTNER), Action.LOAD_FEED))
                .isInstanceOf(Refused.class)
                .hasMessage("You may not do this because your role does not include it: finance partner.");
    }

    private Decision open(Viewer viewer, Family family) {
        return access.may(viewer, Action.OPEN_FAMILY, family);
    }

    private static Viewer viewer(StaffRole role) {
        return Viewer.of(role.name().toLowerCase(Locale.ROOT), "Somebody", "Kernow", Set.of(role), Set.of());
    }

    private static Family worker(String agency, String worker, LocalDate until) {
        var fact = aFact(Involvement.SERVICE_INVOLVED)
                .between(TODAY.minusYears(1), until)
                .by(agency, "services", "1")
                .with(Involvement.SERVICE, "Early help")
                .with(Involvement.WORKER, worker);
        return aFamily().asAt(TODAY).withMember(aPerson().aged(9).withFact(fact)).build();
    }

    private static Family allocated(FactKind as, String account, LocalDate until) {
        var fact = aFact(as).between(TODAY.minusYears(1), until).judgedBy("A manager").with(Involvement.ACCOUNT, account);
        return aFamily().asAt(TODAY).withFact(fact).build();
    }

    private static void assertSentence(Decision decision) {
        assertThat(decision.reason()).matches("(You|Say|There|This) .*\\.");
    }
}
