package org.together.access.decide;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.together.core.access.Action;
import org.together.core.access.AuditTrail.Entry;
import org.together.core.access.AuditTrail.Filter;
import org.together.core.access.Families;
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
import org.together.core.record.FormerFamilies;
import org.together.store.TestDatabase;

/** What leads from a family that has become part of another to that one. */
class FormerFamiliesTest {
    private static final Viewer OFFICER = Viewer.of("tamsin", "Tamsin Rowe", "Kernow", Set.of(StaffRole.ACCESS_OFFICER), Set.of());
    private static final Viewer MANAGER = Viewer.of("jory", "Jory", "Kernow", Set.of(StaffRole.LOCALITY_MANAGER), Set.of("Penwith"));
    private static final Viewer GOVERNANCE = Viewer.of("elowen", "Elowen", "Kernow", Set.of(StaffRole.GOVERNANCE_OFFICER), Set.of());
    private static final Viewer AUDITOR = Viewer.of("perran", "Perran", "Kernow", Set.of(StaffRole.AUDITOR), Set.of());
    private static final Family STANDS = aFamily().called("Pascoe family").in("Carrick").build();
    private static final Id<Family> GONE = Id.next();

    @TempDir
    Path folder;

    private ChainedAudit audit;

    static Stream<TestDatabase> databases() {
        return TestDatabase.each(new AccessRows());
    }

    @AfterEach
    void stop() {
        audit.stop();
    }

    /** As the hub keeps it. */
    private static Former former() {
        var former = new Former();
        former.add(new FormerFamilies() {
            @Override
            public Optional<Id<Family>> standing(Id<Family> gone) {
                return gone.equals(GONE) ? Optional.of(STANDS.id()) : Optional.empty();
            }

            @Override
            public Set<Id<Family>> within(Id<Family> family) {
                return family.equals(STANDS.id()) ? Set.of(GONE) : Set.of();
            }
        });
        return former;
    }

    private record Opened(Families families, Restrictions restrictions) {}

    private Opened open(TestDatabase database) {
        audit = AuditOn.of(database, folder);
        var access = AccessOn.of(database, audit);
        var reader = new FamiliesInMemory(STANDS);
        var families = new GuardedFamilies(access, audit, reader, database.transactions(), former());
        return new Opened(families, AccessOn.restrictions(database, audit, access, reader));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void its_address_leads_whoever_may_open_it_to_the_family_it_is_part_of(TestDatabase database) {
        var families = open(database).families();
        assertThat(families.becameOf(OFFICER, GONE)).get().extracting(FamilyLine::id, FamilyLine::name)
                .containsExactly(STANDS.id(), "Pascoe family");
        assertThat(families.becameOf(OFFICER, Id.next())).isEmpty();
        assertThat(families.becameOf(MANAGER, GONE)).as("not in Penwith").isEmpty();
        assertThat(entries(database, "family:" + STANDS.id()))
                .anySatisfy(entry -> assertThat(entry.detail()).isEqualTo("Asked for as family " + GONE + ", which became part of it"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nobody_learns_of_it_when_that_one_is_sealed(TestDatabase database) {
        var opened = open(database);
        var sealed = new Restricted(STANDS.id(), Level.SEALED, Set.of("morwenna"), "");
        var grounds = new Grounds(Ground.ADOPTION, "Adopted by another family", LocalDate.now().plusMonths(3));
        assertThat(opened.restrictions().restrict(GOVERNANCE, sealed, grounds)).isEmpty();
        assertThat(opened.families().becameOf(OFFICER, GONE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_was_written_of_it_in_the_audit_is_found_with_the_family_it_is_part_of(TestDatabase database) {
        open(database);
        audit.record(OFFICER, Action.OPEN_FAMILY, "family:" + GONE, "before");
        audit.record(OFFICER, Action.OPEN_FAMILY, "family:" + STANDS.id(), "after");
        audit.record(OFFICER, Action.OPEN_FAMILY, "family:" + Id.next(), "another");
        assertThat(entries(database, "family:" + STANDS.id())).extracting(Entry::detail).containsExactly("after", "before");
        assertThat(entries(database, "family:" + GONE)).extracting(Entry::detail).containsExactly("before");
    }

    private List<Entry> entries(TestDatabase database, String subject) {
        var filter = new Filter(Optional.empty(), Optional.empty(), "", Optional.of(Action.OPEN_FAMILY), subject);
        return AuditOn.trail(database, audit, AccessOn.of(database, audit), former()).entries(AUDITOR, filter, 0, 20);
    }
}
