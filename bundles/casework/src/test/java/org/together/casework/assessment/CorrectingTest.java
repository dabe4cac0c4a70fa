package org.together.casework.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.casework.assessment.Room.KERRA;
import static org.together.casework.assessment.Room.MANAGER;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Gate;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.KnownFact;
import org.together.core.assessment.KnownFact.Right;
import org.together.core.assessment.KnownFact.Standing;
import org.together.core.facts.Corrections;
import org.together.core.facts.Education;
import org.together.core.facts.Housing;
import org.together.core.facts.Involvement;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.store.TestDatabase;

class CorrectingTest {
    private static final LocalDate TODAY = Gate.today();

    static Stream<TestDatabase> databases() {
        return Room.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rules_go_by_what_was_put_right_and_what_was_recorded_stays_beside_it(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        var before = arrears(room, id);
        assertThat(before.fact().value(Housing.AMOUNT)).isEmpty();
        assertThat(room.known.correct(KERRA, id, before.fact().id(), amount("420.50"))).isEmpty();

        var now = theOne(room, Housing.RENT_ARREARS);
        assertThat(now.value(Housing.AMOUNT)).hasValueSatisfying(owed -> assertThat(owed).isEqualByComparingTo("420.50"));
        assertThat(now.source()).isEqualTo(before.fact().source());
        assertThat(now.correction()).hasValueSatisfying(said -> {
            assertThat(said.recorded().values()).isEqualTo(before.fact().values());
            assertThat(said.reason()).isEqualTo("She showed the letter");
            assertThat(said.by().reference()).isEqualTo(KERRA.name());
        });
        var shown = arrears(room, id);
        assertThat(shown.standing()).isEqualTo(Standing.CORRECTED);
        assertThat(shown.told()).contains("420.50");
        assertThat(shown.recorded()).hasValueSatisfying(told -> assertThat(told).doesNotContain("420.50"));
        assertThat(theOne(room, Corrections.CORRECTED).value(Corrections.CHANGE))
                .contains("Amount owed (£) 420.50 instead of not known");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_period_put_right_counts_from_the_day_on_which_it_was(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        var recorded = arrears(room, id).fact();
        var ended = new Right(Map.of(), Optional.of(Period.between(recorded.period().from(), TODAY.minusDays(3))), "Paid; I saw the book");
        assertThat(room.known.correct(KERRA, id, recorded.id(), ended)).isEmpty();
        assertThat(theOne(room, Housing.RENT_ARREARS).period().contains(TODAY)).isFalse();
        var yesterday = room.council.reader.family(room.family, TODAY.minusDays(1)).orElseThrow();
        assertThat(yesterday.factsOf(Housing.RENT_ARREARS)).singleElement().satisfies(fact -> {
            assertThat(fact.period()).isEqualTo(recorded.period());
            assertThat(fact.correction()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_newest_word_stands_and_taking_it_back_leaves_what_was_recorded(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        var fact = arrears(room, id).fact().id();
        assertThat(room.known.takeBack(KERRA, id, fact)).contains("Nothing was said of this record");
        room.known.correct(KERRA, id, fact, amount("100"));
        room.known.correct(MANAGER, id, fact, amount("200"));
        assertThat(theOne(room, Housing.RENT_ARREARS).values()).containsEntry("amount", "200");
        assertThat(room.known.takeBack(KERRA, id, fact)).isEmpty();
        assertThat(theOne(room, Housing.RENT_ARREARS).correction()).isEmpty();
        assertThat(theOne(room, Housing.RENT_ARREARS).values()).doesNotContainKey("amount");
        assertThat(arrears(room, id).standing()).isEqualTo(Standing.AS_RECORDED);
        assertThat(room.council.today(room.family).facts(Corrections.CORRECTED)).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_confirmation_can_be_taken_back_too(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        var fact = arrears(room, id).fact().id();
        room.known.confirm(KERRA, id, fact);
        assertThat(room.known.takeBack(KERRA, id, fact)).isEmpty();
        assertThat(arrears(room, id).standing()).isEqualTo(Standing.AS_RECORDED);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void only_what_the_fields_can_say_is_kept(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        var fact = arrears(room, id).fact().id();
        assertThat(fault(room, id, fact, amount("a lot"))).isEqualTo("Amount owed (£) cannot be “a lot”");
        assertThat(fault(room, id, fact, new Right(Map.of("amount", "1"), Optional.empty(), " "))).startsWith("Say why");
        assertThat(fault(room, id, fact, new Right(Map.of("percent", "1"), Optional.empty(), "So"))).startsWith("This cannot be put right");
        assertThat(fault(room, id, fact, new Right(Map.of(), Optional.of(Period.since(TODAY.plusDays(1))), "So"))).startsWith("It began");
        var school = room.known.of(KERRA, id, room.child.toString()).stream()
                .filter(known -> known.fact().is(Education.ATTENDANCE))
                .findFirst()
                .orElseThrow();
        var half = new Right(Map.of(Education.POSSIBLE.key(), "12.5"), Optional.empty(), "So");
        assertThat(fault(room, id, school.fact().id(), half)).isEqualTo("Sessions possible cannot be “12.5”");
        assertThat(room.council.today(room.family).facts()).allSatisfy(known -> assertThat(known.correction()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nobody_is_made_a_familys_advocate_by_a_correction(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        var services = room.known.of(KERRA, id, FieldKey.FAMILY).stream().filter(known -> Involvement.isIn(known.fact())).toList();
        assertThat(services).isNotEmpty();
        for (var service : services) {
            var account = new Right(Map.of(Involvement.ACCOUNT.key(), "perran"), Optional.empty(), "He helps");
            assertThat(fault(room, id, service.fact().id(), account)).startsWith("This cannot be put right");
            assertThat(service.fields()).doesNotContain(Involvement.ACCOUNT);
        }
    }

    private static String fault(Room room, Id<Assessment> id, Id<Fact> fact, Right right) {
        return room.known.correct(KERRA, id, fact, right).orElse("kept");
    }

    private static Right amount(String written) {
        return new Right(Map.of(Housing.AMOUNT.key(), written), Optional.empty(), "She showed the letter");
    }

    private static KnownFact arrears(Room room, Id<Assessment> id) {
        return room.known.of(KERRA, id, FieldKey.FAMILY).stream()
                .filter(known -> known.fact().is(Housing.RENT_ARREARS))
                .findFirst()
                .orElseThrow();
    }

    private static Fact theOne(Room room, FactKind kind) {
        var found = room.council.today(room.family).factsOf(kind);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
