package org.together.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Name;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Role;
import org.together.core.record.FamilyDraft;
import org.together.core.record.FamilyDraft.Belonging;
import org.together.core.record.FamilyLine;
import org.together.core.record.PersonDraft;
import org.together.store.TestDatabase;

class SearchTest {

    static Stream<TestDatabase> databases() {
        return TestDatabase.each();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void answers_to_a_name_however_it_is_typed(TestDatabase database) {
        var pascoes = new Pascoes(database);
        for (var typed : List.of("Pascoe", "pasc", "morwenna pascoe", "Pascoe, Morwenna", "jane pascoe", "JAGO")) {
            assertThat(found(database, typed)).as(typed).containsExactly(pascoes.family);
        }
        assertThat(found(database, "Pascoe Denzil")).isEmpty();
        assertThat(found(database, "  ")).isEmpty();
        assertThat(found(database, "100% _")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void answers_to_a_birth_date_a_postcode_and_an_identifier(TestDatabase database) {
        var pascoes = new Pascoes(database);
        var right = List.of("28/02/1990", "3/9/2014 pascoe", "tr152bb", "Pascoe TR15 2BB", "943 476 5919", "9434765919", "qq123456c");
        for (var typed : right) {
            assertThat(found(database, typed)).as(typed).containsExactly(pascoes.family);
        }
        for (var typed : List.of("01/03/1990", "TR15 2BC", "9434765918", "Tregear TR15 2BB", "28/02/1990 TR1 1AA", "31/02/1990")) {
            assertThat(found(database, typed)).as(typed).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void leaves_out_families_a_person_no_longer_belongs_to(TestDatabase database) {
        new Pascoes(database);
        assertThat(found(database, "O'Brien")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shows_who_belongs_and_puts_the_exact_surname_first(TestDatabase database) {
        var pascoes = new Pascoes(database);
        var longer = single(database, "Ann", "Pascoe-Brown");
        var first = single(database, "Pascoe", "Zelah");
        assertThat(found(database, "pascoe")).containsExactly(pascoes.family, longer, first);
        assertThat(database.families().search("pascoe", 1)).singleElement().satisfies(SearchTest::isTheirs);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void finds_nobody_who_belongs_only_to_families_that_are_not_there_for_whoever_asks(TestDatabase database) {
        var pascoes = new Pascoes(database);
        var other = single(database, "Ann", "Pascoe-Brown");
        assertThat(without(database, "pascoe", pascoes.family)).containsExactly(other);
        assertThat(without(database, "28/02/1990", pascoes.family)).isEmpty();
        assertThat(without(database, "pascoe", other)).containsExactly(pascoes.family);
        var second = joined(database, pascoes.jago);
        assertThat(without(database, "jago", pascoes.family)).as("he belongs to another too").containsExactly(second);
    }

    private static Id<Family> joined(TestDatabase database, Id<Person> person) {
        var family = Id.<Family>next();
        var place = new Belonging(person, Role.NOT_KNOWN, true, Period.since(LocalDate.of(2020, 1, 1)), "stays there");
        database.transactions().run(() -> database.writer().keepFamilies(
                List.of(new FamilyDraft(family, "Second", Optional.empty(), List.of(place)))));
        return family;
    }

    private static List<Id<Family>> without(TestDatabase database, String typed, Id<Family> family) {
        return database.families().search(typed, 20, Set.of(family)).stream().map(FamilyLine::id).toList();
    }

    private static void isTheirs(FamilyLine line) {
        assertThat(line.name()).isEqualTo("Pascoe, Redruth");
        assertThat(line.locality()).contains("Redruth");
        assertThat(line.members()).matches("Morwenna Jane Pascoe \\(\\d\\d\\), Jago Pascoe \\(\\d\\d\\)");
        assertThat(line.size()).isEqualTo(2);
    }

    private static List<Id<Family>> found(TestDatabase database, String typed) {
        return database.families().search(typed, 20).stream().map(FamilyLine::id).toList();
    }

    private static Id<Family> single(TestDatabase database, String forename, String surname) {
        var person = Id.<Person>next();
        var family = Id.<Family>next();
        var place = new Belonging(person, Role.NOT_KNOWN, true, Period.since(LocalDate.of(2020, 1, 1)), "lives there");
        database.transactions().run(() -> {
            database.writer().keepPeople(List.of(
                    new PersonDraft(person, new Name(forename, surname), Optional.empty(), Optional.empty(), List.of(), List.of())));
            database.writer().keepFamilies(List.of(new FamilyDraft(family, surname, Optional.empty(), List.of(place))));
        });
        return family;
    }
}
