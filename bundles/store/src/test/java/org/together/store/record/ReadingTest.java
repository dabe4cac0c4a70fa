package org.together.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.family.Address;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Identifier;
import org.together.core.family.Name;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.RelationshipType;
import org.together.core.family.Role;
import org.together.core.family.Sensitivity;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyDraft;
import org.together.core.record.FamilyDraft.Belonging;
import org.together.core.record.PersonDraft;
import org.together.store.TestDatabase;

class ReadingTest {

    static Stream<TestDatabase> databases() {
        return TestDatabase.each();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void reads_a_family_as_it_was_written(TestDatabase database) {
        var pascoes = new Pascoes(database);
        var family = pascoes.asAt(Pascoes.TODAY);
        assertThat(family.name()).isEqualTo("Pascoe, Redruth");
        assertThat(family.locality()).contains("Redruth");
        assertThat(family.members().map(Person::id)).containsExactly(pascoes.morwenna, pascoes.jago);
        var mother = family.memberships().getFirst();
        assertThat(mother.role()).isEqualTo(Role.PARENT_OR_CARER);
        assertThat(mother.isResident()).isTrue();
        assertThat(mother.reason()).isEqualTo("same address since 1 January 2020");
        assertThat(mother.person().name()).isEqualTo(new Name("Morwenna Jane", "Pascoe"));
        assertThat(mother.person().age()).hasValue(36);
        assertThat(mother.person().identifiers())
                .containsExactly(new Identifier(Identifier.NHS_NUMBER, "943 476 5919"), new Identifier(Identifier.NINO, "QQ123456C"));
        assertThat(family.relationships()).singleElement().satisfies(tie -> {
            assertThat(tie.of()).isEqualTo(pascoes.morwenna);
            assertThat(tie.type()).isEqualTo(RelationshipType.PARENT);
            assertThat(tie.to()).isEqualTo(pascoes.jago);
            assertThat(tie.source()).isEqualTo(Pascoes.SCHOOL);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shows_members_and_addresses_of_the_day(TestDatabase database) {
        var pascoes = new Pascoes(database);
        var then = pascoes.asAt(LocalDate.of(2023, 6, 1));
        assertThat(then.members().map(Person::id)).containsExactly(pascoes.morwenna, pascoes.jago, pascoes.denzil);
        assertThat(home(then)).contains(new Address("1 Fore Street, Camborne", "TR14 8AA", null));
        assertThat(home(pascoes.asAt(Pascoes.TODAY))).contains(new Address("7 Chapel Row, Redruth", "TR15 2BB", "10000000007"));
        assertThat(database.families().family(pascoes.family, LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(database.families().familiesOf(pascoes.denzil, LocalDate.of(2023, 6, 1))).containsExactly(pascoes.family);
        assertThat(database.families().familiesOf(pascoes.denzil, Pascoes.TODAY)).isEmpty();
        assertThat(database.families().familiesOfEach(List.of(pascoes.jago, pascoes.denzil), Pascoes.TODAY))
                .isEqualTo(Map.of(pascoes.jago, Set.of(pascoes.family)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shows_facts_begun_by_the_day_newest_first(TestDatabase database) {
        var pascoes = new Pascoes(database);
        pascoes.keep(
                pascoes.attendance(LocalDate.of(2025, 9, 1), 91, 1, 1),
                pascoes.attendance(LocalDate.of(2026, 1, 5), 84, 1, 2),
                pascoes.attendance(LocalDate.of(2026, 9, 1), 70, 1, 3));
        assertThat(pascoes.percents()).containsExactly("84", "91");
        var fact = pascoes.asAt(Pascoes.TODAY).facts().findFirst().orElseThrow();
        assertThat(fact.kind()).isEqualTo("education.attendance");
        assertThat(fact.person()).contains(pascoes.jago);
        assertThat(fact.period()).isEqualTo(Period.between(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 4, 5)));
        assertThat(fact.values()).isEqualTo(Map.of("percent", "84", "note", "a=b\nback\\slash"));
        assertThat(fact.source()).isEqualTo(Pascoes.SCHOOL);
        assertThat(fact.sensitivity()).isEqualTo(Sensitivity.SENSITIVE);
        assertThat(fact.lawfulBasis()).isEqualTo("Education Act 1996");
        assertThat(fact.learnt()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keeps_facts_about_the_family_apart_from_those_of_its_members(TestDatabase database) {
        var pascoes = new Pascoes(database);
        var arrears = pascoes.attendance(LocalDate.of(2026, 2, 1), 0, 1, 1);
        pascoes.keep(new FactDraft(
                Optional.empty(),
                Optional.of(pascoes.family),
                "housing.arrears",
                arrears.period(),
                Map.of(),
                arrears.source(),
                arrears.certainty(),
                Sensitivity.ORDINARY,
                "",
                0,
                0));
        var family = pascoes.asAt(Pascoes.TODAY);
        assertThat(family.ownFacts()).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo("housing.arrears");
            assertThat(fact.person()).isEmpty();
            assertThat(fact.values()).isEmpty();
        });
        assertThat(family.members().flatMap(Person::facts)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void brings_every_family_once_in_batches(TestDatabase database) {
        var ids = IntStream.range(0, 2_345).mapToObj(any -> Id.<Family>next()).toList();
        var child = Id.<Person>next();
        database.transactions().run(() -> {
            database.writer().keepPeople(List.of(
                    new PersonDraft(child, new Name("Kerra", "Tregear"), Optional.empty(), Optional.empty(), List.of(), List.of())));
            database.writer().keepFamilies(ids.stream().map(id -> around(id, child)).toList());
        });
        var seen = new ArrayList<Id<Family>>();
        var sizes = new ArrayList<Integer>();
        database.families().eachBatch(Pascoes.TODAY, batch -> {
            sizes.add(batch.size());
            batch.forEach(family -> seen.add(family.id()));
        });
        assertThat(seen).containsExactlyElementsOf(ids);
        assertThat(sizes).containsExactly(1_000, 1_000, 345);
        var inParts = new ArrayList<Id<Family>>();
        database.families().eachPart(inParts::addAll);
        assertThat(inParts).containsExactlyElementsOf(ids);
        assertThat(database.families().count()).isEqualTo(2_345);
        assertThat(database.families().families(ids.subList(5, 1_300), Pascoes.TODAY)).hasSize(1_295);
    }

    private static FamilyDraft around(Id<Family> id, Id<Person> child) {
        var place = new Belonging(child, Role.CHILD, true, Period.since(LocalDate.of(2020, 1, 1)), "declared");
        return new FamilyDraft(id, "Tregear", Optional.empty(), List.of(place));
    }

    private static Optional<Address> home(Family family) {
        return family.memberships().getFirst().person().address();
    }
}
