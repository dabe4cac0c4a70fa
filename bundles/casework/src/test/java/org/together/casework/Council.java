package org.together.casework;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.together.access.decide.RolesAndNeedToKnow;
import org.together.access.decide.StoredRestrictions;
import org.together.access.rows.AccessRows;
import org.together.casework.notice.KeptNotices;
import org.together.casework.notice.TestMail;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Colleagues;
import org.together.core.access.Restrictions;
import org.together.core.access.Restrictions.Ground;
import org.together.core.access.Restrictions.Grounds;
import org.together.core.access.Restrictions.Level;
import org.together.core.access.Restrictions.Restricted;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.facts.Involvement;
import org.together.core.family.Certainty;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Sensitivity;
import org.together.core.family.Source;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyDraft;
import org.together.core.record.FamilyReader;
import org.together.core.record.FamilyWriter;
import org.together.core.record.PersonDraft;
import org.together.store.TestDatabase;
import org.together.testkit.GivenFamily;

/** A council with its record in a database, the platform's own decisions on access, its staff, and what was audited. */
public final class Council implements Audit, Colleagues {
    public static final Viewer MANAGER = viewer("jory", "Jory Hicks", StaffRole.LOCALITY_MANAGER);
    public static final Viewer OFFICER = viewer("tamsin", "Tamsin Rowe", StaffRole.ACCESS_OFFICER);
    public static final Viewer KERRA = viewer("kerra", "Kerra Pascoe", StaffRole.ADVOCATE);
    public static final Viewer PERRAN = viewer("perran", "Perran Tregear", StaffRole.ADVOCATE);
    public static final Viewer MORWENNA = viewer("morwenna", "Morwenna Angove", StaffRole.ADVOCATE);
    private static final Viewer GOVERNANCE = viewer("guardian", "Guardian", StaffRole.GOVERNANCE_OFFICER);

    public final List<String> audited = new ArrayList<>();
    public final TestDatabase database;
    public final FamilyReader reader;
    public final FamilyWriter writer;
    public final Access access;
    public final Gate gate;
    public final KeptNotices notices;
    public final Restrictions restrictions;
    private final Map<String, Viewer> staff = new LinkedHashMap<>();

    public Council(TestDatabase database) {
        this.database = database;
        reader = database.families();
        writer = database.writer();
        var decisions = new RolesAndNeedToKnow(noDemo(), this, database.transactions(), database.entityManager());
        access = decisions;
        gate = new Gate(access, this, reader);
        notices = TestMail.notices(this, TestMail.none());
        restrictions = new StoredRestrictions(decisions, this, reader, this, database.transactions(), database.entityManager());
        var others = Stream.of("sennen", "somebody.else").map(account -> viewer(account, account, StaffRole.ANALYST));
        Stream.concat(Stream.of(MANAGER, OFFICER, KERRA, PERRAN, MORWENNA), others).forEach(one -> staff.put(one.account(), one));
    }

    /** With the tables that casework and its access need. */
    public static Stream<TestDatabase> databases() {
        return TestDatabase.each(new CaseworkRows(), new AccessRows());
    }

    public static Viewer viewer(String account, String name, StaffRole role, String... localities) {
        return Viewer.of(account, name, "Kernow Council", Set.of(role), Set.of(localities));
    }

    private static BundleContext noDemo() {
        return (BundleContext) Proxy.newProxyInstance(
                BundleContext.class.getClassLoader(), new Class<?>[] {BundleContext.class}, (proxy, method, arguments) -> null);
    }

    /** Only those named see it; for others there is no such family. */
    public void seal(Id<Family> family, String... named) {
        var wanted = new Restricted(family, Level.SEALED, new HashSet<>(List.of(named)), "");
        var grounds = new Grounds(Ground.ADOPTION, "Adopted by another family", LocalDate.now().plusMonths(6));
        restrictions.restrict(GOVERNANCE, wanted, grounds).ifPresent(trouble -> {
            throw new IllegalArgumentException(trouble);
        });
    }

    public Id<Family> keep(GivenFamily given) {
        keep(given.build());
        return given.id();
    }

    private void keep(Family family) {
        database.transactions().run(() -> {
            var people = family.members().map(Council::draft).toList();
            var belongings = family.memberships().stream()
                    .map(one -> new FamilyDraft.Belonging(one.person().id(), one.role(), one.isResident(), one.period(), one.reason()))
                    .toList();
            writer.keepPeople(people);
            writer.keepFamilies(List.of(new FamilyDraft(family.id(), family.name(), family.locality(), belongings)));
            writer.keepFacts(family.facts().map(fact -> draft(fact, family)).toList());
        });
    }

    /** Their own agency says that they work with the family. */
    public void involve(Id<Family> family, Viewer worker) {
        var values = Map.of(Involvement.SERVICE.key(), worker.agency(), Involvement.WORKER.key(), worker.name());
        var said = new FactDraft(
                Optional.empty(), Optional.of(family), Involvement.SERVICE_INVOLVED.id(), Period.since(Gate.today().minusDays(9)), values,
                new Source(worker.agency(), Optional.empty(), worker.name()), Certainty.CONFIRMED, Sensitivity.ORDINARY, "", 0, 0);
        database.transactions().run(() -> writer.keepFacts(List.of(said)));
    }

    public Family today(Id<Family> family) {
        return reader.family(family, Gate.today()).orElseThrow();
    }

    private static PersonDraft draft(Person person) {
        return new PersonDraft(person.id(), person.name(), person.born(), person.sex(), List.of(), List.of());
    }

    private static FactDraft draft(Fact fact, Family family) {
        return new FactDraft(
                fact.person(),
                fact.person().isPresent() ? Optional.empty() : Optional.of(family.id()),
                fact.kind(),
                fact.period(),
                fact.values(),
                fact.source(),
                fact.certainty(),
                fact.sensitivity(),
                fact.lawfulBasis(),
                0,
                0);
    }

    @Override
    public void record(Viewer viewer, Action action, String subject, String detail) {
        audited.add(viewer.account() + " " + action.label() + ": " + detail);
    }

    @Override
    public List<Colleague> with(Viewer viewer, StaffRole role) {
        access.demand(viewer, Action.ALLOCATE);
        return those(one -> one.is(role));
    }

    @Override
    public List<Colleague> withFamilies(Viewer viewer) {
        access.demand(viewer, Action.RESTRICT);
        return those(one -> true);
    }

    private List<Colleague> those(Predicate<Viewer> wanted) {
        return staff.values().stream()
                .filter(wanted)
                .map(one -> new Colleague(one.account(), one.name(), one.agency()))
                .toList();
    }
}
