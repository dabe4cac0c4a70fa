package org.together.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.family.FactKind;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.record.FamilyDraft;
import org.together.store.TestDatabase;

class CorrectingTest {
    private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 1);
    private static final FactKind ATTENDANCE = FactKind.of("education.attendance", "Attendance");

    static Stream<TestDatabase> databases() {
        return TestDatabase.each();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_corrected_fact_gives_way_to_the_correction(TestDatabase database) {
        var pascoes = corrected(database);
        assertThat(pascoes.percents()).containsExactly("92");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void withdrawing_the_correction_brings_back_what_it_corrected(TestDatabase database) {
        var pascoes = corrected(database);
        database.transactions().run(() -> database.writer().withdraw(2));
        assertThat(pascoes.percents()).containsExactly("91");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void withdrawing_a_correction_that_was_itself_corrected_leaves_the_last_word_standing(TestDatabase database) {
        var pascoes = corrected(database);
        correct(database, pascoes, 93, 3);
        database.transactions().run(() -> database.writer().withdraw(2));
        assertThat(pascoes.percents()).containsExactly("93");
        database.transactions().run(() -> database.writer().withdraw(3));
        assertThat(pascoes.percents()).containsExactly("91");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void corrects_and_brings_back_relationships_too(TestDatabase database) {
        var pascoes = new Pascoes(database);
        database.transactions().run(() -> database.writer().supersede(List.of(1L), 2));
        assertThat(pascoes.asAt(Pascoes.TODAY).relationships()).isEmpty();
        database.transactions().run(() -> database.writer().withdraw(2));
        assertThat(pascoes.asAt(Pascoes.TODAY).relationships()).hasSize(1);
        database.transactions().run(() -> database.writer().dropRelationships(List.of(1L)));
        assertThat(pascoes.asAt(Pascoes.TODAY).relationships()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_withdrawn_load_says_nothing_any_more(TestDatabase database) {
        var pascoes = new Pascoes(database);
        pascoes.keep(pascoes.attendance(AUTUMN, 91, 1, 1), pascoes.attendance(AUTUMN, 80, 2, 2));
        database.transactions().run(() -> database.writer().withdraw(1));
        assertThat(pascoes.percents()).containsExactly("80");
        assertThat(pascoes.asAt(Pascoes.TODAY).relationships()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void facts_follow_their_source_record_to_another_person(TestDatabase database) {
        var pascoes = new Pascoes(database);
        pascoes.keep(pascoes.attendance(AUTUMN, 91, 1, 10), pascoes.attendance(AUTUMN, 80, 1, 11));
        database.transactions().run(() -> database.writer().move(List.of(10L), pascoes.morwenna));
        assertThat(pascoes.percents()).containsExactly("80");
        assertThat(pascoes.percentsOf(pascoes.morwenna)).containsExactly("91");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void replaces_a_person_and_a_family_kept_again(TestDatabase database) {
        var pascoes = new Pascoes(database);
        var alone = new FamilyDraft(pascoes.family, "Pascoe", pascoes.family().locality(), pascoes.family().belongings().subList(0, 1));
        database.transactions().run(() -> {
            database.writer().keepPeople(List.of(pascoes.morwenna()));
            database.writer().keepFamilies(List.of(alone));
        });
        var family = pascoes.asAt(Pascoes.TODAY);
        assertThat(family.name()).isEqualTo("Pascoe");
        assertThat(family.members().map(Person::id)).containsExactly(pascoes.morwenna);
        assertThat(family.members().findFirst().orElseThrow().identifiers()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void takes_people_and_families_away_but_not_while_facts_are_about_them(TestDatabase database) {
        var pascoes = new Pascoes(database);
        pascoes.keep(pascoes.attendance(AUTUMN, 91, 1, 1));
        assertThatThrownBy(() -> database.transactions().run(() -> database.writer().dropPeople(List.of(pascoes.jago))))
                .hasMessageStartingWith("A person cannot be taken away while facts are still about them");
        database.transactions().run(() -> {
            database.writer().withdraw(1);
            database.writer().dropPeople(List.of(pascoes.jago));
        });
        assertThat(pascoes.asAt(Pascoes.TODAY).members().map(Person::id)).containsExactly(pascoes.morwenna);
        database.transactions().run(() -> database.writer().dropFamilies(List.of(pascoes.family)));
        assertThat(database.families().family(pascoes.family, Pascoes.TODAY)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_somebody_puts_right_is_read_instead_of_what_was_recorded_from_that_day_on(TestDatabase database) {
        var pascoes = new Pascoes(database);
        pascoes.keep(pascoes.attendance(AUTUMN, 91, 1, 10));
        var fact = pascoes.fact();
        pascoes.keep(pascoes.putRight(fact, Map.of("percent", "97", "note", ""), Optional.empty()));
        assertThat(pascoes.fact().values()).isEqualTo(Map.of("percent", "97"));
        assertThat(pascoes.fact().correction()).hasValueSatisfying(said -> {
            assertThat(said.recorded().values()).isEqualTo(fact.values());
            assertThat(said.reason()).isEqualTo("The register");
        });
        assertThat(pascoes.asAt(Pascoes.TODAY.minusDays(1)).facts(ATTENDANCE)).allSatisfy(before ->
                assertThat(before.values()).isEqualTo(fact.values()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_fact_that_began_later_than_was_recorded_had_not_begun_before(TestDatabase database) {
        var pascoes = new Pascoes(database);
        pascoes.keep(pascoes.attendance(AUTUMN, 91, 1, 10));
        var later = Pascoes.TODAY.plusDays(10);
        pascoes.keep(pascoes.putRight(pascoes.fact(), Map.of(), Optional.of(Period.since(later))));
        assertThat(pascoes.asAt(Pascoes.TODAY).facts(ATTENDANCE)).isEmpty();
        assertThat(pascoes.asAt(later).facts(ATTENDANCE)).singleElement().satisfies(fact ->
                assertThat(fact.period()).isEqualTo(Period.since(later)));
    }

    private static Pascoes corrected(TestDatabase database) {
        var pascoes = new Pascoes(database);
        pascoes.keep(pascoes.attendance(AUTUMN, 91, 1, 10));
        correct(database, pascoes, 92, 2);
        return pascoes;
    }

    private static void correct(TestDatabase database, Pascoes pascoes, int percent, long load) {
        database.transactions().run(() -> {
            database.writer().supersede(List.of(10L), load);
            database.writer().keepFacts(List.of(pascoes.attendance(AUTUMN, percent, load, 10)));
        });
    }
}
