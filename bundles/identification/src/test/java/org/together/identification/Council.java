package org.together.identification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Decision;
import org.together.core.access.Reach;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.extension.Troubles;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyDraft;
import org.together.core.record.FamilyReader;
import org.together.core.record.FamilyWriter;
import org.together.core.record.PersonDraft;
import org.together.store.TestDatabase;
import org.together.testkit.GivenFamily;

/** A council's record in a database, its access by role alone, and what was audited and went wrong. */
final class Council implements Access, Audit, Troubles {
    static final Viewer ANALYST = viewer(StaffRole.ANALYST);
    static final Viewer OFFICER = viewer(StaffRole.ACCESS_OFFICER);

    final List<String> audited = new ArrayList<>();
    final List<String> troubles = new ArrayList<>();
    final TestDatabase database;
    final FamilyReader reader;
    final FamilyWriter writer;
    Set<Id<Family>> sealed = Set.of();

    Council(TestDatabase database) {
        this.database = database;
        reader = database.families();
        writer = database.writer();
    }

    static Viewer viewer(StaffRole role, String... localities) {
        return Viewer.of(role.name(), "Viewer", "Council", Set.of(role), Set.of(localities));
    }

    InstalledIdentifications identifications(InstalledRules rules) {
        return identifications(rules, 30);
    }

    InstalledIdentifications identifications(InstalledRules rules, int keptRuns) {
        var gate = new Gate(this, this, reader);
        var results = new Results(database.entityManager(), database.transactions(), keptRuns);
        var nominations = new KeptNominations(rules, writer, database.transactions(), gate);
        return new InstalledIdentifications(rules, new Workings(gate, results, new Sweep(reader), nominations));
    }

    void keep(GivenFamily... families) {
        for (var given : families) {
            keep(given.build());
        }
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
    public Decision may(Viewer viewer, Action action) {
        return viewer.roleFor(action).isPresent() ? Decision.allowed("By role") : Decision.refused("No role allows it");
    }

    @Override
    public Decision may(Viewer viewer, Action action, Family family) {
        return sealed.contains(family.id()) ? Decision.refused("Sealed") : may(viewer, action);
    }

    @Override
    public Optional<Decision> refusal(Viewer viewer, Id<Family> family, Action... oneOf) {
        return sealed.contains(family) ? Optional.of(Decision.refused(Decision.NO_SUCH_FAMILY)) : Optional.empty();
    }

    @Override
    public Reach reach(Viewer viewer, Action action) {
        return new Reach(may(viewer, action), viewer.localities(), sealed);
    }

    @Override
    public void demand(Viewer viewer, Action action) {
        if (!may(viewer, action).isAllowed()) {
            throw new Refused("No role allows it");
        }
    }

    @Override
    public void record(Viewer viewer, Action action, String subject, String detail) {
        audited.add(viewer.account() + " " + action.label() + ": " + detail);
    }

    @Override
    public void report(String bundle, String what, Throwable cause) {
        troubles.add(what);
    }
}
