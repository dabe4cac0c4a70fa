package org.together.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.identification.Council.ANALYST;
import static org.together.identification.MadeUpRules.DAY;
import static org.together.identification.MadeUpRules.FROM_2015;
import static org.together.identification.MadeUpRules.PROGRAMME;
import static org.together.identification.MadeUpRules.family;
import static org.together.identification.MadeUpRules.first;
import static org.together.identification.MadeUpRules.names;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.Progress;
import org.together.core.access.Refused;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Framework;
import org.together.core.criteria.FrameworkVersion;
import org.together.core.criteria.Headline;
import org.together.core.criteria.Need;
import org.together.core.criteria.Verdict;
import org.together.core.identification.Query;
import org.together.store.TestDatabase;

class IdentificationsTest {
    @TempDir
    Path folder;

    private Platform platform;

    static Stream<TestDatabase> databases() {
        return TestDatabase.each(new IdentificationRows());
    }

    @BeforeEach
    void a_platform_with_two_questions_and_a_programme() {
        platform = MadeUpRules.on(folder);
    }

    @AfterEach
    void it_stops() {
        platform.close();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void those_who_qualify_are_kept_by_concern_with_all_that_was_said(TestDatabase database) {
        var council = new Council(database);
        council.keep(family("Angove", 1), family("Bolitho", 3), family("Curnow", 0));
        var identifications = council.identifications(platform.rules(council));

        var run = identifications.identify(ANALYST, PROGRAMME, DAY, Progress.UNWATCHED);

        assertThat(run.families()).isEqualTo(3);
        assertThat(run.qualifying()).isEqualTo(2);
        assertThat(run.frameworkVersion()).isEqualTo("Test, April 2015");
        var page = identifications.families(ANALYST, run.id(), Query.ALL);
        assertThat(names(page.families())).containsExactly("Bolitho, Truro", "Angove, Truro");
        assertThat(page.families().getFirst()).satisfies(first -> {
            assertThat(first.rank()).isEqualTo(1);
            assertThat(first.members()).isEqualTo("Jago Bolitho 15");
            assertThat(first.verdict().ranking()).isEqualTo("3 facts");
            assertThat(first.verdict().cost()).isEqualTo(30);
            assertThat(first.verdict().flags()).containsExactly(new Verdict.Flag("test.1", "Mind Crime", "met"));
            assertThat(first.met()).singleElement().satisfies(kept -> {
                assertThat(kept.title()).isEqualTo("A crime");
                assertThat(kept.headline()).isEqualTo("Crime");
                assertThat(kept.reason()).isEqualTo("3 crimes");
                assertThat(kept.facts()).hasSize(3);
            });
        });
        assertThat(page.headlines()).containsExactly("Crime");
        assertThat(page.flags()).containsExactly("Mind Crime");
        assertThat(council.audited).first().asString().contains("identified families").contains("2 of 3");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_criterion_that_throws_is_unknown_the_rest_go_on_and_it_is_told_once(TestDatabase database) {
        var council = new Council(database);
        council.keep(family("Angove", 1), family("Bolitho", 0), family("Curnow", 0));
        platform.bring(Criterion.class, family -> { throw new IllegalStateException("no luck"); },
                Map.of("criterion.id", "test.help", "criterion.title", "Broken", "service.ranking", 1));
        var identifications = council.identifications(platform.rules(council));

        var run = identifications.identify(ANALYST, PROGRAMME, DAY, Progress.UNWATCHED);

        assertThat(run.qualifying()).isEqualTo(1);
        assertThat(run.cannotTell()).isEqualTo(2);
        var doubtful = identifications.families(ANALYST, run.id(), Query.ALL.alsoCannotTell(true)).families();
        assertThat(names(doubtful)).startsWith("Angove, Truro").hasSize(3);
        assertThat(doubtful.getLast().rank()).isZero();
        assertThat(doubtful.getLast().unknown()).singleElement().satisfies(kept ->
                assertThat(kept.reason()).isEqualTo("The criterion failed: no luck"));
        assertThat(council.troubles).hasSize(1);
        assertThat(identifications.criteria()).anySatisfy(line -> {
            assertThat(line.id()).isEqualTo("test.help");
            assertThat(line.trouble()).isEqualTo("Failed: no luck");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_criterion_whose_class_is_missing_is_unknown(TestDatabase database) {
        var council = new Council(database);
        council.keep(family("Angove", 1));
        platform.bring(Criterion.class, family -> { throw new NoClassDefFoundError("gone/Away"); },
                Map.of("criterion.id", "test.help", "criterion.title", "Broken", "service.ranking", 1));
        var identifications = council.identifications(platform.rules(council));
        var family = council.reader.families(List.of(first(council)), DAY).getFirst();

        var asked = identifications.explain(ANALYST, family).programmes().getFirst().headlines().getLast();

        assertThat(asked.status()).isEqualTo(Finding.Status.UNKNOWN);
        assertThat(asked.needs().getFirst().finding().reason()).isEqualTo("The criterion failed: gone/Away");
        assertThat(council.troubles).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_programme_that_throws_cannot_tell(TestDatabase database) {
        var council = new Council(database);
        council.keep(family("Angove", 1));
        platform.programme("test.broken", picture -> { throw new IllegalStateException("confused"); });
        var identifications = council.identifications(platform.rules(council));

        var run = identifications.identify(ANALYST, "test.broken", DAY, Progress.UNWATCHED);

        assertThat(run.cannotTell()).isEqualTo(1);
        assertThat(council.troubles).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rules_come_and_go_and_what_was_found_stays_readable(TestDatabase database) {
        var council = new Council(database);
        council.keep(family("Angove", 1));
        var visitor = platform.programme("test.visitor", new MadeUpRules.ProblemsAtLeast(1));
        var identifications = council.identifications(platform.rules(council));
        identifications.identify(ANALYST, "test.visitor", DAY, Progress.UNWATCHED);

        visitor.unregister();

        assertThat(identifications.programmes()).extracting(line -> line.id()).containsExactly(PROGRAMME);
        assertThatThrownBy(() -> identifications.identify(ANALYST, "test.visitor", DAY, Progress.UNWATCHED)).isInstanceOf(Refused.class);
        var kept = identifications.newest("test.visitor").orElseThrow();
        assertThat(kept.title()).isEqualTo("Programme test.visitor");
        assertThat(names(identifications.families(ANALYST, kept.id(), Query.ALL).families())).containsExactly("Angove, Truro");

        platform.programme("test.visitor", new MadeUpRules.ProblemsAtLeast(1));
        assertThat(identifications.programmes()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_criterion_that_is_not_installed_is_unknown(TestDatabase database) {
        var council = new Council(database);
        council.keep(family("Angove", 0));
        platform.bring(Framework.class, () -> List.of(new FrameworkVersion("other", "Other", FROM_2015, List.of(
                new Headline("o.1", "Other", List.of(new Need("1", "Absent", "test.absent", "now", "test")))))),
                Map.of("framework.id", "test", "service.ranking", 1));
        var identifications = council.identifications(platform.rules(council));

        assertThat(identifications.identify(ANALYST, PROGRAMME, DAY, Progress.UNWATCHED).cannotTell()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_run_that_is_cancelled_keeps_nothing(TestDatabase database) {
        var council = new Council(database);
        council.keep(family("Angove", 1));
        var identifications = council.identifications(platform.rules(council));

        assertThatThrownBy(() -> identifications.identify(ANALYST, PROGRAMME, DAY, new Cancelled()))
                .isInstanceOf(CancellationException.class);

        assertThat(identifications.history()).isEmpty();
        assertThat(rows(database)).isZero();
        assertThat(identifications.identify(ANALYST, PROGRAMME, DAY, Progress.UNWATCHED).qualifying()).isEqualTo(1);
    }

    private static final class Cancelled implements Progress {

        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }

    private static long rows(TestDatabase database) {
        return database.transactions()
                .required(() -> database.entityManager().createQuery("select count(run) from RunRow run", Long.class).getSingleResult());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_a_stopped_platform_left_unfinished_goes_at_the_next_start(TestDatabase database) {
        var council = new Council(database);
        var rules = platform.rules(council);
        var results = new Results(database.entityManager(), database.transactions(), 30);
        results.runs().begin(RunRow.begun(new Inquiries(rules).of(PROGRAMME, DAY), ANALYST, DAY));
        assertThat(rows(database)).isEqualTo(1);

        var identifications = council.identifications(rules);

        assertThat(rows(database)).isZero();
        assertThat(identifications.newest(PROGRAMME)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_day_without_a_version_in_force_is_refused_in_words(TestDatabase database) {
        var identifications = new Council(database).identifications(platform.rules((bundle, what, cause) -> {}));

        assertThatThrownBy(() -> identifications.identify(ANALYST, PROGRAMME, LocalDate.of(2015, 3, 31), Progress.UNWATCHED))
                .isInstanceOf(Refused.class)
                .hasMessage("No version of the programme's framework is in force on 31 March 2015");
    }
}
