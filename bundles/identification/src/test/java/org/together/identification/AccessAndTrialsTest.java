package org.together.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.identification.Council.ANALYST;
import static org.together.identification.Council.OFFICER;
import static org.together.identification.MadeUpRules.DAY;
import static org.together.identification.MadeUpRules.PROGRAMME;
import static org.together.identification.MadeUpRules.family;
import static org.together.identification.MadeUpRules.first;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.Progress;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.Finding;
import org.together.core.identification.Query;
import org.together.store.TestDatabase;

class AccessAndTrialsTest {
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
    void who_may_not_is_refused(TestDatabase database) {
        var council = new Council(database);
        council.keep(family("Angove", 1));
        var identifications = council.identifications(platform.rules(council));
        var partner = Council.viewer(StaffRole.FINANCE_PARTNER);
        var run = identifications.identify(ANALYST, PROGRAMME, DAY, Progress.UNWATCHED).id();
        var family = council.reader.families(List.of(first(council)), DAY).getFirst();

        assertThatThrownBy(() -> identifications.identify(partner, PROGRAMME, DAY, Progress.UNWATCHED)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> identifications.families(partner, run, Query.ALL)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> identifications.export(OFFICER, run, Query.ALL)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> identifications.whatIf(OFFICER, PROGRAMME, DAY, Map.of(), Progress.UNWATCHED)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> identifications.explain(partner, family)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> identifications.of(partner, family.id())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> identifications.nominate(ANALYST, family.id(), "test.crime", "Why")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_what_if_shows_who_enters_and_leaves_and_changes_nothing(TestDatabase database) {
        var council = new Council(database);
        council.keep(family("Angove", 1), family("Bolitho", 3), family("Curnow", 0));
        var identifications = council.identifications(platform.rules(council));
        identifications.identify(ANALYST, PROGRAMME, DAY, Progress.UNWATCHED);
        var before = identifications.history();

        var stricter = identifications.whatIf(ANALYST, PROGRAMME, DAY, Map.of("test.crime.least", 2), Progress.UNWATCHED);
        var two = identifications.whatIf(ANALYST, PROGRAMME, DAY, Map.of(PROGRAMME + ".least", 2), Progress.UNWATCHED);

        assertThat(stricter.families()).isEqualTo(3);
        assertThat(stricter.now()).isEqualTo(2);
        assertThat(stricter.then()).isEqualTo(1);
        assertThat(stricter.leaving()).isEqualTo(1);
        assertThat(stricter.leaves()).singleElement().satisfies(line -> {
            assertThat(line.family().name()).isEqualTo("Angove, Truro");
            assertThat(line.reason()).isEqualTo("0 problems");
        });
        assertThat(two.then()).isZero();
        assertThat(identifications.history()).isEqualTo(before);
        assertThat(identifications.programmes().getFirst().numbers())
                .extracting(number -> number.key() + "=" + number.parameter().value())
                .containsExactly(PROGRAMME + ".least=1", "test.crime.least=1");
        assertThat(identifications.whatIf(ANALYST, PROGRAMME, DAY, Map.of(), Progress.UNWATCHED).now()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_what_if_refuses_numbers_that_are_not_the_programmes(TestDatabase database) {
        var identifications = new Council(database).identifications(platform.rules((bundle, what, cause) -> {}));

        assertThatThrownBy(() -> identifications.whatIf(ANALYST, PROGRAMME, DAY, Map.of("test.crime.most", 2), Progress.UNWATCHED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test.crime.most is no number of this programme");
        assertThatThrownBy(() -> identifications.whatIf(ANALYST, PROGRAMME, DAY, Map.of("test.crime.least", 10), Progress.UNWATCHED))
                .hasMessage("Crimes at least must lie between 1 and 9");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_nomination_is_kept_as_a_fact_with_author_and_reason_and_audited(TestDatabase database) {
        var council = new Council(database);
        council.keep(family("Angove", 0));
        platform.bring(Criterion.class, family -> Finding.notMet(),
                Map.of("criterion.id", "test.nominated", "criterion.title", "Nominated", "criterion.nomination", true));
        var identifications = council.identifications(platform.rules(council));
        var id = first(council);

        assertThat(identifications.nominate(OFFICER, id, "test.crime", "Gang")).contains("Families are not nominated for this criterion");
        assertThat(identifications.nominate(OFFICER, id, "test.nominated", " ")).contains("Say why in a sentence");
        assertThat(council.audited).isEmpty();
        assertThat(identifications.nominate(OFFICER, id, "test.nominated", "Gang")).isEmpty();

        assertThat(council.reader.family(id, LocalDate.now()).orElseThrow().ownFacts()).singleElement().satisfies(fact -> {
            assertThat(fact.values()).containsEntry("criterion", "test.nominated").containsEntry("reason", "Gang");
            assertThat(fact.source().reference()).isEqualTo("Viewer");
        });
        assertThat(council.audited).singleElement().asString().endsWith("nominated a family: test.nominated");
        assertThat(identifications.criteria()).filteredOn(line -> line.takesNomination()).hasSize(1);
    }
}
