package org.together.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.identification.Council.ANALYST;
import static org.together.identification.Council.OFFICER;
import static org.together.identification.MadeUpRules.DAY;
import static org.together.identification.MadeUpRules.PROGRAMME;
import static org.together.identification.MadeUpRules.family;
import static org.together.identification.MadeUpRules.first;
import static org.together.identification.MadeUpRules.names;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aPerson;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.Progress;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.facts.SocialCare;
import org.together.core.family.Id;
import org.together.core.identification.Identification;
import org.together.core.identification.Query;
import org.together.store.TestDatabase;

class ResultsTest {
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
    void lists_are_filtered_ordered_and_paged(TestDatabase database) {
        var council = new Council(database);
        var helped = family("Dunstan", 1).in("West").withMember(aPerson().aged(5).withFact(aFact(SocialCare.CHILD_IN_NEED).since(DAY)));
        council.keep(family("Angove", 3), family("Bolitho", 2), family("Curnow", 1), helped);
        var identifications = council.identifications(platform.rules(council));
        var run = identifications.identify(ANALYST, PROGRAMME, DAY, Progress.UNWATCHED);

        assertThat(found(identifications, run.id(), Query.ALL.naming("olit"))).containsExactly("Bolitho, Truro");
        assertThat(found(identifications, run.id(), Query.ALL.naming("100%"))).isEmpty();
        assertThat(found(identifications, run.id(), Query.ALL.in(Optional.of("West")))).containsExactly("Dunstan, Truro");
        assertThat(found(identifications, run.id(), Query.ALL.meeting(Optional.of("Help")))).containsExactly("Dunstan, Truro");
        assertThat(found(identifications, run.id(), Query.ALL.flagged(Optional.of("Mind Help")))).containsExactly("Dunstan, Truro");
        assertThat(found(identifications, run.id(), Query.ALL.by(Query.Order.NAME, true))).first().isEqualTo("Dunstan, Truro");
        assertThat(found(identifications, run.id(), Query.ALL.by(Query.Order.COST, false))).first().isEqualTo("Curnow, Truro");
        assertThat(found(identifications, run.id(), Query.ALL.from(2, 2))).containsExactly("Bolitho, Truro", "Curnow, Truro");
        var page = identifications.families(ANALYST, run.id(), Query.ALL.from(1, 2));
        assertThat(page.total()).isEqualTo(4);
        assertThat(page.localities()).containsExactly("Mid", "West");
        assertThat(page.headlines()).containsExactly("Crime", "Help");
    }

    private static List<String> found(
            InstalledIdentifications identifications, Id<Identification> run, Query query) {
        return names(identifications.families(ANALYST, run, query).families());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_beyond_somebodys_reach_leaves_no_trace(TestDatabase database) {
        var council = new Council(database);
        var secret = family("Secret", 2).in("West").withMember(aPerson().aged(5).withFact(aFact(SocialCare.CHILD_IN_NEED).since(DAY)));
        council.keep(family("Angove", 1), secret, family("Eastern", 1).in("East"));
        var identifications = council.identifications(platform.rules(council));
        var run = identifications.identify(ANALYST, PROGRAMME, DAY, Progress.UNWATCHED);
        council.sealed = Set.of(secret.id());

        var page = identifications.families(Council.viewer(StaffRole.LOCALITY_MANAGER, "Mid", "West"), run.id(), Query.ALL);

        assertThat(names(page.families())).containsExactly("Angove, Truro");
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.localities()).containsExactly("Mid");
        assertThat(page.headlines()).containsExactly("Crime");
        assertThat(page.flags()).containsExactly("Mind Crime");
        assertThat(identifications.newest(PROGRAMME).orElseThrow().families()).isEqualTo(3);
        assertThat(identifications.newest(ANALYST, PROGRAMME)).hasValueSatisfying(told -> {
            assertThat(told.families()).isEqualTo(2);
            assertThat(told.qualifying()).isEqualTo(run.qualifying() - 1);
            assertThat(told.cannotTell()).isEqualTo(run.cannotTell());
        });
        assertThat(identifications.history(ANALYST)).isEqualTo(identifications.newest(ANALYST, PROGRAMME).stream().toList());
        assertThat(identifications.of(OFFICER, secret.id())).as("as if it were not there").isEmpty();
        assertThat(identifications.nominate(OFFICER, secret.id(), "test.crime", "Why"))
                .isEqualTo(identifications.nominate(OFFICER, Id.next(), "test.crime", "Why")).contains("There is no such family");
        assertThat(identifications.export(Council.viewer(StaffRole.LOCALITY_MANAGER, "East"), run.id(), Query.ALL)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_family_is_shown_in_the_newest_result_of_each_programme(TestDatabase database) {
        var council = new Council(database);
        council.keep(family("Angove", 1));
        var identifications = council.identifications(platform.rules(council));
        identifications.identify(ANALYST, PROGRAMME, DAY, Progress.UNWATCHED);
        var newest = identifications.identify(ANALYST, PROGRAMME, DAY.plusDays(1), Progress.UNWATCHED);

        assertThat(identifications.of(OFFICER, first(council))).singleElement().satisfies(one ->
                assertThat(one.identification()).isEqualTo(newest.id()));
        assertThat(identifications.history()).hasSize(2).first().satisfies(run -> assertThat(run.id()).isEqualTo(newest.id()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void only_the_newest_results_of_a_programme_are_kept(TestDatabase database) {
        var council = new Council(database);
        council.keep(family("Angove", 1));
        platform.programme("test.other", new MadeUpRules.ProblemsAtLeast(1));
        var identifications = council.identifications(platform.rules(council), 2);
        var other = identifications.identify(ANALYST, "test.other", DAY, Progress.UNWATCHED);
        var first = identifications.identify(ANALYST, PROGRAMME, DAY, Progress.UNWATCHED);
        var second = identifications.identify(ANALYST, PROGRAMME, DAY, Progress.UNWATCHED);

        var third = identifications.identify(ANALYST, PROGRAMME, DAY, Progress.UNWATCHED);

        assertThat(identifications.history()).extracting(Identification::id).containsExactly(third.id(), second.id(), other.id());
        assertThatThrownBy(() -> identifications.families(ANALYST, first.id(), Query.ALL)).isInstanceOf(Refused.class);
        assertThat(found(identifications, second.id(), Query.ALL)).containsExactly("Angove, Truro");
        assertThat(rows(database)).isEqualTo(3);
    }

    private static long rows(TestDatabase database) {
        return database.transactions().required(() ->
                database.entityManager().createQuery("select count(found) from FoundRow found", Long.class).getSingleResult());
    }
}
