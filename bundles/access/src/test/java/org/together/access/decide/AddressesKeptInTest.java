package org.together.access.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.together.access.audit.AuditOn;
import org.together.access.audit.ChainedAudit;
import org.together.access.rows.AccessRows;
import org.together.core.CouncilTime;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.facts.DomesticAbuse;
import org.together.core.facts.SocialCare;
import org.together.core.family.Address;
import org.together.core.family.Certainty;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Name;
import org.together.core.family.Period;
import org.together.core.family.Role;
import org.together.core.family.Sensitivity;
import org.together.core.family.Source;
import org.together.core.print.Recipients;
import org.together.core.snapshot.FactSnapshot;
import org.together.core.snapshot.FamilySnapshot;
import org.together.core.snapshot.MembershipSnapshot;
import org.together.core.snapshot.PersonSnapshot;
import org.together.store.TestDatabase;

class AddressesKeptInTest {
    private static final LocalDate TODAY = CouncilTime.today();
    private static final Viewer MANAGER = viewer(StaffRole.LOCALITY_MANAGER);
    private static final Recipients FAMILY = Recipients.of("The family");

    @TempDir
    Path folder;

    private TestDatabase database;
    private ChainedAudit audit;
    private AddressesKeptIn guard;

    @BeforeEach
    void open() {
        database = TestDatabase.derby(new AccessRows());
        audit = AuditOn.of(database, folder);
        guard = new AddressesKeptIn(AccessOn.of(database, audit));
    }

    @AfterEach
    void close() {
        audit.stop();
        database.close();
    }

    @Test
    void an_address_stays_in_unless_it_is_asked_for() {
        var family = family(SocialCare.EARLY_HELP);

        assertThat(guard.withheld(MANAGER, family, FAMILY)).contains("7 Kestrel Rise", "Kestrel Rise", "ZX9 9ZZ").doesNotContain("Truro");
        assertThat(guard.withheld(MANAGER, family, FAMILY.askingForAddresses())).isEmpty();
    }

    @Test
    void it_stays_in_for_somebody_who_may_not_open_the_family_and_where_domestic_abuse_is_known() {
        assertThat(guard.withheld(viewer(StaffRole.FINANCE_PARTNER), family(SocialCare.EARLY_HELP), FAMILY.askingForAddresses()))
                .contains("ZX9 9ZZ");
        assertThat(guard.withheld(MANAGER, family(DomesticAbuse.CALL_OUT), FAMILY.askingForAddresses())).contains("ZX9 9ZZ");
    }

    private static Viewer viewer(StaffRole role) {
        return Viewer.of("somebody", "Somebody", "Council", Set.of(role), Set.of());
    }

    private static Family family(FactKind known) {
        var id = Id.<org.together.core.family.Person>next();
        var fact = new FactSnapshot(
                Id.<Fact>next(), known.id(), Optional.of(id), Period.on(TODAY), new Source("Police", Optional.empty(), ""),
                java.time.Instant.now(), Certainty.CONFIRMED, Sensitivity.ORDINARY, "", Map.of());
        var address = new Address("7 Kestrel Rise, Truro", "ZX9 9ZZ", null);
        var person = new PersonSnapshot(
                id, new Name("Kerra", "Rowe"), Optional.empty(), Optional.empty(), Optional.of(address), List.of(), TODAY, List.of(fact));
        var membership = new MembershipSnapshot(person, Role.PARENT_OR_CARER, true, Period.since(TODAY), "test");
        return new FamilySnapshot(Id.next(), "Rowe", Optional.empty(), TODAY, List.of(membership), List.of(), List.of());
    }
}
