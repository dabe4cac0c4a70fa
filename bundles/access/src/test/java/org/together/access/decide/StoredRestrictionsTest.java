package org.together.access.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.testkit.Given.aFamily;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.access.audit.AuditOn;
import org.together.access.audit.ChainedAudit;
import org.together.access.rows.AccessRows;
import org.together.core.access.AuditTrail.Entry;
import org.together.core.access.AuditTrail.Filter;
import org.together.core.access.Families;
import org.together.core.access.Refused;
import org.together.core.access.Restrictions;
import org.together.core.access.Restrictions.Ground;
import org.together.core.access.Restrictions.Grounds;
import org.together.core.access.Restrictions.Kept;
import org.together.core.access.Restrictions.Level;
import org.together.core.access.Restrictions.Restricted;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.store.TestDatabase;

class StoredRestrictionsTest {
    private static final Viewer GOVERNANCE = Viewer.of("elowen", "Elowen", "Kernow", Set.of(StaffRole.GOVERNANCE_OFFICER), Set.of());
    private static final Viewer OFFICER = Viewer.of("jory", "Jory", "Kernow", Set.of(StaffRole.ACCESS_OFFICER), Set.of());
    private static final Family PASCOE = aFamily().called("Pascoe").in("Penwith").build();
    private static final LocalDate TODAY = LocalDate.now();
    private static final Restricted SEALED = new Restricted(PASCOE.id(), Level.SEALED, Set.of("tamsin", "morwenna"), "");
    private static final Grounds ADOPTION = new Grounds(Ground.ADOPTION, "The order was made in May", TODAY.plusMonths(6));

    @TempDir
    Path folder;

    private TestDatabase database;
    private ChainedAudit audit;
    private Restrictions restrictions;
    private Families families;

    static Stream<TestDatabase> databases() {
        return TestDatabase.each(new AccessRows());
    }

    @AfterEach
    void stop() {
        audit.stop();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_restriction_keeps_why_by_whom_and_until_when_and_is_audited(TestDatabase given) {
        open(given);
        assertThat(restrictions.restrict(GOVERNANCE, SEALED, ADOPTION)).isEmpty();
        assertThat(restrictions.all(GOVERNANCE)).containsExactly(new Kept(SEALED, ADOPTION, "elowen", TODAY));
        assertThat(entries()).anySatisfy(entry -> {
            assertThat(entry.subject()).isEqualTo("family:" + PASCOE.id());
            assertThat(entry.detail()).isEqualTo("SEALED, ADOPTION, review " + TODAY.plusMonths(6) + ", named: morwenna, tamsin");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_said_anew_replaces_what_was_said_before(TestDatabase given) {
        open(given);
        restrictions.restrict(GOVERNANCE, SEALED, ADOPTION);
        var named = new Restricted(PASCOE.id(), Level.NAMED, Set.of("tamsin"), "the duty manager");
        assertThat(restrictions.restrict(GOVERNANCE, named, ADOPTION)).isEmpty();
        assertThat(restrictions.all(GOVERNANCE)).singleElement().returns(named, Kept::restricted);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void lifting_opens_the_family_again_and_keeps_the_reason_in_the_audit(TestDatabase given) {
        open(given);
        restrictions.restrict(GOVERNANCE, SEALED, ADOPTION);
        assertThat(families.open(OFFICER, PASCOE.id(), TODAY).family()).isEmpty();
        assertThat(restrictions.lift(GOVERNANCE, PASCOE.id(), "short")).contains("Say why in one line of 10 to 300 characters.");
        assertThat(restrictions.lift(GOVERNANCE, PASCOE.id(), "The order has ended")).isEmpty();
        assertThat(families.open(OFFICER, PASCOE.id(), TODAY).family()).isPresent();
        assertThat(entries()).extracting(Entry::detail).contains("lifted: The order has ended");
        assertThat(restrictions.lift(GOVERNANCE, PASCOE.id(), "Once more, by mistake")).contains("This family is not restricted any more.");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_a_restriction_lacks_is_said_and_nothing_is_kept(TestDatabase given) {
        open(given);
        var nobody = new Restricted(PASCOE.id(), Level.SEALED, Set.of(), "");
        assertThat(restrictions.restrict(GOVERNANCE, nobody, ADOPTION)).get().asString().contains("at least one");
        var stranger = new Restricted(PASCOE.id(), Level.SEALED, Set.of("tamsin", "ghost"), "");
        assertThat(restrictions.restrict(GOVERNANCE, stranger, ADOPTION)).contains("Nobody who works with families signs in as ghost.");
        var silent = new Restricted(PASCOE.id(), Level.NAMED, Set.of("tamsin"), " ");
        assertThat(restrictions.restrict(GOVERNANCE, silent, ADOPTION)).contains("Say whom others may contact.");
        var elsewhere = new Restricted(Id.next(), Level.SEALED, Set.of("tamsin"), "");
        assertThat(restrictions.restrict(GOVERNANCE, elsewhere, ADOPTION)).contains("There is no family with this reference.");
        for (var review : List.of(TODAY, TODAY.plusYears(1).plusDays(1))) {
            var grounds = new Grounds(Ground.RISK, "Threats have been made", review);
            assertThat(restrictions.restrict(GOVERNANCE, SEALED, grounds)).contains("The day of review is after today and within a year.");
        }
        assertThat(restrictions.all(GOVERNANCE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nobody_but_information_governance_restricts_lifts_or_lists(TestDatabase given) {
        open(given);
        for (var role : StaffRole.values()) {
            var other = Viewer.of("other", "Other", "Kernow", Set.of(role), Set.of());
            if (role != StaffRole.GOVERNANCE_OFFICER) {
                assertThatThrownBy(() -> restrictions.restrict(other, SEALED, ADOPTION)).as("" + role).isInstanceOf(Refused.class);
                assertThatThrownBy(() -> restrictions.lift(other, PASCOE.id(), "For no reason at all")).isInstanceOf(Refused.class);
                assertThatThrownBy(() -> restrictions.all(other)).isInstanceOf(Refused.class);
            }
        }
    }

    private void open(TestDatabase given) {
        database = given;
        audit = AuditOn.of(database, folder);
        var access = AccessOn.of(database, audit);
        var record = new FamiliesInMemory(PASCOE);
        families = AccessOn.families(database, audit, access, record);
        restrictions = AccessOn.restrictions(database, audit, access, record);
    }

    private List<Entry> entries() {
        var auditor = Viewer.of("perran", "Perran", "Kernow", Set.of(StaffRole.AUDITOR), Set.of());
        var all = new Filter(Optional.empty(), Optional.empty(), "", Optional.empty(), "");
        return AuditOn.trail(database, audit, AccessOn.of(database, audit)).entries(auditor, all, 0, 100);
    }
}
