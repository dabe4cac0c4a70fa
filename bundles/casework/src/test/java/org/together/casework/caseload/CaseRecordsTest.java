package org.together.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.casework.Council.KERRA;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.caseload.CaseRecords.Asked;
import org.together.core.caseload.CaseRecords.Written;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.store.TestDatabase;

class CaseRecordsTest {
    private static final LocalDate TODAY = Gate.today();
    private static final Viewer HOUSING = Viewer.of("h", "Wella Rowe", "Housing", Set.of(StaffRole.PARTNER), Set.of());

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_record_of_an_extension_becomes_a_fact_of_its_person_and_is_audited(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var person = member(load, family);
        var values = Map.of("sort", "debt", "note", "Letters unopened", "elsewhere", "not asked");

        assertThat(load.records.keep(KERRA, family, written(Optional.of(person), TODAY, values))).isEmpty();

        assertThat(load.records.of(KERRA, family)).singleElement().satisfies(fact -> {
            assertThat(TestRecord.KIND.tell(fact)).isEqualTo("Barrier: debt, Letters unopened");
            assertThat(fact.person()).contains(person);
            assertThat(fact.values()).doesNotContainKey("elsewhere");
            assertThat(fact.source().reference()).isEqualTo("Kerra Pascoe");
        });
        assertThat(load.council.audited).anyMatch(line -> line.contains("record kernow.barrier of " + TODAY));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_wrong_is_said_in_the_councils_words_and_nothing_is_kept(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var person = Optional.of(member(load, family));
        var good = Map.of("sort", "debt");

        assertThat(load.records.keep(KERRA, family, written(person, TODAY, Map.of("sort", " ")))).contains("Fill in “Which”");
        var rain = Map.of("sort", "rain");
        assertThat(load.records.keep(KERRA, family, written(person, TODAY, rain))).contains("“Which” cannot be “rain”");
        assertThat(load.records.keep(KERRA, family, written(Optional.empty(), TODAY, good))).contains("Say about whom it is");
        assertThat(load.records.keep(KERRA, family, written(Optional.of(Id.next()), TODAY, good))).isPresent();
        assertThat(load.records.keep(KERRA, family, written(person, TODAY.plusDays(1), good))).contains("The day must not be after today");
        var tooLong = Map.of("sort", "debt", "note", "x".repeat(5001));
        assertThat(load.records.keep(KERRA, family, written(person, TODAY, tooLong)).orElse("")).startsWith("“In words” must not");
        assertThat(load.records.of(KERRA, family)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_closely_kept_record_is_not_read_by_a_professional_of_another_agency(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        var person = member(load, family);
        load.council.involve(family, HOUSING);
        load.records.keep(KERRA, family, written(Optional.of(person), TODAY, Map.of("sort", "debt")));
        load.records.keep(HOUSING, family, written(Optional.of(person), TODAY, Map.of("sort", "fear")));

        assertThat(load.records.of(KERRA, family)).hasSize(2);
        assertThat(load.records.of(HOUSING, family)).singleElement().satisfies(
                fact -> assertThat(fact.source().agency()).isEqualTo("Housing"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_council_words_the_fields_of_a_type_as_it_likes(TestDatabase database) {
        var load = new Caseload(database);
        assertThat(load.records.types()).singleElement().satisfies(
                type -> assertThat(type.fields()).extracting(Asked::label).containsExactly("Which", "In words"));
    }

    private static Id<Person> member(Caseload load, Id<Family> family) {
        return load.council.reader.family(family, TODAY).orElseThrow().members().findFirst().orElseThrow().id();
    }

    private static Written written(Optional<Id<Person>> person, LocalDate day, Map<String, String> values) {
        return new Written("kernow.barrier", person, day, values);
    }
}
