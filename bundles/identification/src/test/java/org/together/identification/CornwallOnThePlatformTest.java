package org.together.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.identification.Council.ANALYST;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.felix.scr.info.ScrInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.osgi.service.component.ComponentConstants;
import org.osgi.util.function.Function;
import org.osgi.util.promise.Promise;
import org.together.core.Progress;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.Finding;
import org.together.core.facts.Education;
import org.together.core.facts.SocialCare;
import org.together.core.facts.Work;
import org.together.core.identification.Query;
import org.together.council.cornwall.TogetherForFamilies;
import org.together.framework.troubledfamilies.TroubledFamilies;
import org.together.store.TestDatabase;
import org.together.testkit.GivenFact;
import org.together.testkit.GivenFamily;

/** The bundles as they are, in a framework with Declarative Services, over a database. */
class CornwallOnThePlatformTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final String CORNWALL = "cornwall.together-for-families";

    @TempDir
    Path folder;

    private static void start(Platform platform) throws BundleException {
        for (var inside : List.of(Function.class, Promise.class, ComponentConstants.class, ScrInfo.class, TroubledFamilies.class)) {
            platform.install(inside).start();
        }
    }

    @Test
    void criteria_are_listed_before_a_class_of_theirs_is_loaded() throws BundleException {
        try (var platform = Platform.start(folder); var database = TestDatabase.derby(new IdentificationRows())) {
            start(platform);
            var identifications = new Council(database).identifications(platform.rules((bundle, what, cause) -> {}));

            assertThat(identifications.criteria()).hasSize(30).anySatisfy(line -> {
                assertThat(line.id()).isEqualTo("troubled-families.2.1");
                assertThat(line.title()).isEqualTo("A child is persistently absent from school");
                assertThat(line.bundle()).isEqualTo("org.together.framework.troubled-families");
                assertThat(line.takesNomination()).isFalse();
            });
            assertThat(identifications.criteria()).filteredOn(line -> line.takesNomination()).hasSize(6);
            assertThat(platform.context().getServiceReference(Criterion.class).getUsingBundles()).isNull();
        }
    }

    @Test
    void cornwall_comes_identifies_tries_other_numbers_and_leaves() throws BundleException {
        try (var platform = Platform.start(folder); var database = TestDatabase.derby(new IdentificationRows())) {
            start(platform);
            var cornwall = platform.install(TogetherForFamilies.class);
            cornwall.start();
            var council = new Council(database);
            var identifications = council.identifications(platform.rules(council));
            council.keep(aFamilyOfThree());

            var run = identifications.identify(ANALYST, CORNWALL, DAY, Progress.UNWATCHED);

            var found = identifications.families(ANALYST, run.id(), Query.ALL).families();
            assertThat(found).singleElement().satisfies(family -> {
                assertThat(family.verdict().reason())
                        .startsWith("2 of 6 problems: children who need help, worklessness and financial exclusion");
                assertThat(family.verdict().ranking()).contains("a child on a protection plan").contains("2014/15 prices");
                assertThat(family.met()).extracting(kept -> kept.criterion())
                        .containsExactly("troubled-families.3.4", "troubled-families.4.1");
            });
            var stricter = identifications.whatIf(ANALYST, CORNWALL, DAY, Map.of(CORNWALL + ".minimumProblems", 3), Progress.UNWATCHED);
            assertThat(stricter.leaving()).isEqualTo(1);
            var attendance = Map.of(CORNWALL + ".minimumProblems", 3, "troubled-families.2.1.attendance", 95);
            assertThat(identifications.whatIf(ANALYST, CORNWALL, DAY, attendance, Progress.UNWATCHED).then()).isEqualTo(1);

            cornwall.stop();

            assertThat(identifications.programmes()).isEmpty();
            var still = identifications.families(ANALYST, run.id(), Query.ALL).families();
            assertThat(still).usingRecursiveComparison().isEqualTo(found);
        }
    }

    private static GivenFamily aFamilyOfThree() {
        var mother = aPerson().named("Morwenna", "Pascoe").aged(30)
                .withFact(aFact(Work.OUT_OF_WORK_BENEFIT).since(DAY.minusYears(1)).with(Work.BENEFIT, "ESA"));
        var child = aPerson().named("Jago", "Pascoe").aged(4).withFact(aFact(SocialCare.CHILD_PROTECTION).since(DAY.minusMonths(3)));
        var absent = aPerson().named("Tamsin", "Pascoe").aged(9)
                .withFact(term(LocalDate.of(2017, 1, 5), LocalDate.of(2017, 3, 31)))
                .withFact(term(LocalDate.of(2017, 4, 18), LocalDate.of(2017, 7, 22)))
                .withFact(term(LocalDate.of(2017, 9, 5), LocalDate.of(2017, 12, 20)));
        return aFamily().called("Pascoe, Truro").asAt(DAY).withMember(mother).withMember(child).withMember(absent);
    }

    private static GivenFact term(LocalDate from, LocalDate to) {
        return aFact(Education.ATTENDANCE).between(from, to)
                .with(Education.POSSIBLE, 100).with(Education.AUTHORISED, 4).with(Education.UNAUTHORISED, 3);
    }

    @Test
    void every_indicator_answers_for_an_empty_family_as_installed() throws BundleException {
        try (var platform = Platform.start(folder); var database = TestDatabase.derby(new IdentificationRows())) {
            start(platform);
            platform.install(TogetherForFamilies.class).start();
            var council = new Council(database);
            var identifications = council.identifications(platform.rules(council));

            var explanation = identifications.explain(ANALYST, aFamily().asAt(DAY).withMember(aPerson().aged(40)).build());

            assertThat(explanation.programmes()).singleElement().satisfies(programme -> {
                assertThat(programme.headlines()).hasSize(6).allSatisfy(headline ->
                        assertThat(headline.status()).isEqualTo(Finding.Status.NOT_MET));
                assertThat(programme.verdict().qualifies()).isFalse();
            });
            assertThat(explanation.otherCriteria()).extracting(asked -> asked.criterion())
                    .containsExactly("troubled-families.dependent-child");
            assertThat(council.troubles).isEmpty();
        }
    }
}
