package org.together.casework.agreement;

import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.together.casework.Gate;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Decision;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Consent;
import org.together.core.agreement.Consents;
import org.together.core.agreement.Goal;
import org.together.core.agreement.GoalScale;
import org.together.core.agreement.Goals;
import org.together.core.agreement.Promise;
import org.together.core.agreement.Version;
import org.together.core.family.Address;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.record.FamilyDraft;
import org.together.core.record.PersonDraft;
import org.together.store.TestDatabase;

/** A council's office: one family in a database, access by role alone, the services as they run, and what was audited. */
final class Office implements Access, Audit {
    static final LocalDate TODAY = Door.today();
    static final Viewer ADVOCATE = viewer(StaffRole.ADVOCATE, "Tamsin Rowe", "Families Together");
    static final Viewer HOUSING = viewer(StaffRole.PARTNER, "Piran Hocking", "Riverside Homes");
    static final String CANARY = "7 Kestrel Rise";
    static final GoalScale TEN = new GoalScale("From 0 to 10", 0, 10, "Could not be worse", "Just as we want it");
    static final String STANDARD = "together.standard-agreement";

    final List<String> audited = new ArrayList<>();
    final TestDatabase database;
    final InstalledTemplates templates = new InstalledTemplates((bundle, what, cause) -> {});
    final MetHeadlines identifications = new MetHeadlines();
    final Door door;
    final StoredAgreements agreements;
    final StoredGoals goals;
    final StoredVersions versions;
    final StoredConsents consents;
    final RecordedEngagements engagements;
    final Id<Family> family;
    final Id<Person> mother = Id.next();
    final Id<Person> son = Id.next();
    boolean isSealed;
    Id<Agreement> agreement = Id.next();
    Id<Goal> goal = Id.next();
    Id<Promise> promise = Id.next();
    Id<Version> version = Id.next();
    Id<Consent> consent = Id.next();

    Office(TestDatabase database) {
        this.database = database;
        door = new Door(new Gate(this, this, database.families()));
        templates.add(new StandardAgreement(Map.of()), properties(STANDARD, "Families together agreement", 1000));
        var rows = database.entityManager();
        var transactions = database.transactions();
        agreements = new StoredAgreements(rows, transactions, templates, new FoundProblems(identifications, door));
        goals = new StoredGoals(rows, transactions, door);
        versions = new StoredVersions(rows, transactions, door, templates);
        consents = new StoredConsents(rows, transactions, door);
        engagements = new RecordedEngagements(rows, transactions, door, database.writer());
        family = keep(aFamily()
                .called("Rowe, Truro")
                .asAt(TODAY)
                .withMember(aPerson().named("Kerra", "Rowe").aged(34))
                .withMember(aPerson().named("Jago", "Rowe").aged(9))
                .build());
    }

    static Map<String, Object> properties(String id, String title, int order) {
        return Map.of("agreement.id", id, "agreement.title", title, "agreement.order", order);
    }

    static Viewer viewer(StaffRole role, String name, String agency) {
        return Viewer.of(role.name(), name, agency, Set.of(role), Set.of());
    }

    private Id<Family> keep(Family given) {
        var ids = List.of(mother, son);
        var members = given.memberships();
        var live = new PersonDraft.Residence(new Address(CANARY + ", Truro", "TR9 9ZZ", null), TODAY.minusYears(2));
        database.transactions().run(() -> {
            var people = new ArrayList<PersonDraft>();
            var belongings = new ArrayList<FamilyDraft.Belonging>();
            for (var i = 0; i < members.size(); i++) {
                var person = members.get(i).person();
                people.add(new PersonDraft(ids.get(i), person.name(), person.born(), person.sex(), List.of(), List.of(live)));
                var from = org.together.core.family.Period.since(TODAY.minusYears(2));
                belongings.add(new FamilyDraft.Belonging(ids.get(i), members.get(i).role(), true, from, "same address"));
            }
            database.writer().keepPeople(people);
            database.writer().keepFamilies(List.of(new FamilyDraft(given.id(), given.name(), Optional.of("Mid"), belongings)));
        });
        return given.id();
    }

    /** The family's agreement, begun by the standard template if there is none. */
    Agreement agreement() {
        return agreements.current(ADVOCATE, family).orElseGet(() -> {
            agreements.begin(ADVOCATE, family, STANDARD).ifPresent(fault -> {
                throw new AssertionError(fault);
            });
            return agreements.current(ADVOCATE, family).orElseThrow();
        });
    }

    Id<Agreement> id() {
        return agreement().head().id();
    }

    static Goals.Draft goal(String problem, String words) {
        var aim = new Goal.Aim(words, "I want to go to school.", TEN, 8, "Eight days of ten");
        return new Goals.Draft(Id.next(), Optional.empty(), "test." + problem, problem, aim, List.of("School", "Families Together"), 0);
    }

    static Goals.PromiseDraft action(Promise.Owner owner, String words) {
        var wording = new Promise.Wording(words, "", false);
        return new Goals.PromiseDraft(
                Id.next(), Promise.Kind.ACTION, Optional.empty(), owner, wording, Optional.of(TODAY.plusWeeks(2)), 0);
    }

    /** A goal, and a version of it to be signed. */
    Version offered() {
        if (agreement().goals().isEmpty()) {
            goals.keep(ADVOCATE, id(), goal("School", "Mornings without shouting"));
        }
        versions.offer(ADVOCATE, id(), "The first one").ifPresent(fault -> {
            throw new AssertionError(fault);
        });
        return agreement().versions().getLast();
    }

    /** With one of everything, whose ids are the fields. */
    Office furnished() {
        version = offered().id();
        var first = agreement();
        agreement = first.head().id();
        goal = first.goals().getFirst().id();
        promise = first.promises().getFirst().id();
        var asked = new Consent.Asked(Consent.Kind.TAKING_PART, "");
        consents.keep(ADVOCATE, family, new Consents.Draft(asked, mother, Consent.Said.AGREED, TODAY, "In person", ""));
        consent = consents.of(ADVOCATE, family).getFirst().id();
        return this;
    }

    Version.Mark typed(Id<Person> who, String name) {
        return new Version.Mark(Optional.of(who), name, "", Version.How.TYPED, name, "", TODAY, "");
    }

    @Override
    public Decision may(Viewer viewer, Action action) {
        return viewer.roleFor(action).isPresent() ? Decision.allowed("By role") : Decision.refused("No role allows it");
    }

    @Override
    public Decision may(Viewer viewer, Action action, Family whose) {
        return isSealed ? Decision.refused("There is no such family, or you may not see it.") : may(viewer, action);
    }

    @Override
    public void demand(Viewer viewer, Action action) {
        if (!may(viewer, action).isAllowed()) {
            throw new Refused("No role allows it");
        }
    }

    @Override
    public void record(Viewer viewer, Action action, String subject, String detail) {
        audited.add(viewer.name() + ": " + detail);
    }
}
