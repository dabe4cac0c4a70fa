package org.together.casework.assessment;

import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.casework.caseload.AdvocateFacts;
import org.together.casework.caseload.Spells;
import org.together.casework.caseload.StoredCases;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.AssessmentDomains;
import org.together.core.assessment.FieldKey;
import org.together.core.casework.Cases.Beginning;
import org.together.core.facts.Education;
import org.together.core.facts.Housing;
import org.together.core.facts.Involvement;
import org.together.core.facts.StandardKinds;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Kinds;
import org.together.core.family.Person;
import org.together.store.TestDatabase;
import org.together.testkit.GivenFact;
import org.together.testkit.GivenPerson;

/** A family with a case and everything that works on its assessment, as the platform puts it together, in a database. */
final class Room {
    static final Viewer MANAGER = Council.MANAGER;
    static final Viewer KERRA = Council.KERRA;
    static final Viewer POLICE = Viewer.of("pc", "Denzil Tonkin", "Police", Set.of(StaffRole.PARTNER), Set.of());
    static final FieldKey HOME = FieldKey.family("home", "needs");
    static final FieldKey RISK = FieldKey.family("risk", "own");

    final Council council;
    final Desk desk;
    final StoredCases cases;
    final InstalledDomains installed = new InstalledDomains((bundle, what, cause) -> {
        throw new AssertionError(what, cause);
    });
    final StoredAssessments assessments;
    final StoredKnownFacts known;
    final StoredReadings readings;
    final StoredPublications publications;
    final Id<Family> family;
    final Id<Person> child;

    Room(TestDatabase database) {
        council = new Council(database);
        var rows = database.entityManager();
        var advocates = new AdvocateFacts(rows, council.writer, council.notices);
        cases = new StoredCases(new Spells(rows), advocates, database.transactions(), council.gate);
        desk = new Desk(new Answers(rows), database.transactions(), council.gate);
        install(new StandardDomains(Map.of()), 1000);
        assessments = new StoredAssessments(settings(), desk, installed, new Watchers(), cases);
        known = new StoredKnownFacts(desk, installed, council.writer, kinds());
        readings = new StoredReadings(desk, installed);
        publications = new StoredPublications(desk, installed);
        var jago = aPerson().named("Jago", "Pascoe").aged(9);
        child = jago.id();
        family = keep(jago);
    }

    private Id<Family> keep(GivenPerson jago) {
        var today = Gate.today();
        var parent = aPerson().named("Morwenna", "Pascoe").aged(34);
        var school = aFact(Education.ATTENDANCE).since(today.minusMonths(3));
        var arrears = aFact(Housing.RENT_ARREARS).since(today.minusMonths(2)).by("Housing", "rents", "1");
        return council.keep(aFamily().called("Pascoe").in("Penwith").asAt(today)
                .withMember(parent.withFact(arrears).withFact(worker("Kernow Council", "Kerra Pascoe")))
                .withMember(jago.withFact(school).withFact(worker("Police", "Denzil Tonkin"))));
    }

    static GivenFact worker(String agency, String name) {
        return aFact(Involvement.SERVICE_INVOLVED)
                .since(Gate.today().minusMonths(1))
                .by(agency, "workers", "1")
                .with(Involvement.SERVICE, agency)
                .with(Involvement.WORKER, name);
    }

    Id<Assessment> begun() {
        cases.begin(Council.OFFICER, family, new Beginning("intensive", Optional.empty(), "Three problems at once"));
        return assessments.begin(KERRA, family).assessment().orElseThrow().id();
    }

    void install(AssessmentDomains domains, int order) {
        installed.add(domains, Map.of("assessment.id", "set-" + order, "assessment.order", order));
    }

    static StoredAssessments.Settings settings() {
        return new StoredAssessments.Settings() {
            @Override
            public int workingDays() {
                return 45;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return StoredAssessments.Settings.class;
            }
        };
    }

    static Kinds kinds() {
        return new OurKinds();
    }

    /** The standard kinds and ours. */
    private static final class OurKinds implements Kinds {
        private final List<FactKind> kinds = new ArrayList<>(StandardKinds.ALL);

        OurKinds() {
            kinds.addAll(new AssessmentVocabulary().kinds());
        }

        @Override
        public Optional<FactKind> find(String id) {
            return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
        }

        @Override
        public Collection<FactKind> all() {
            return kinds;
        }
    }

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }
}
