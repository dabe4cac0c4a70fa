package org.together.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.together.linkage.CardIndex.Card;
import org.together.linkage.CardIndex.Decided;
import org.together.linkage.benchmark.County;
import org.together.linkage.rows.Workers;

/** A made-up county among the cards: what must not depend on the order of doing, and what is whole again when it is taken back. */
class CountyOfCardsTest {
    private static final int ROWS = 6_000;
    /** A part of a weight that is too small for words. */
    private static final double LEFT_UNTOLD = 0.01;
    @TempDir
    private static Path folder;
    private static List<Card> cards = List.of();
    private static final Map<Long, String> TRUTH = new HashMap<>();

    @BeforeAll
    static void makeUp() throws IOException {
        new County(21, 2).write(ROWS, folder.resolve("county.csv"), folder.resolve("truth.csv"));
        var lines = Files.readAllLines(folder.resolve("county.csv"));
        var told = new HashMap<String, String>();
        Files.readAllLines(folder.resolve("truth.csv")).forEach(line -> told.put(line.split(",")[0], line.split(",")[1]));
        cards = LongStream.range(1, lines.size()).mapToObj(id -> card(id, lines.get((int) id), told)).toList();
    }

    private static Card card(long id, String line, Map<String, String> told) {
        String[] cell = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        TRUTH.put(id, told.get(cell[0]));
        var entry = Entry.of(cell[1], cell[0]).forename(cell[2]).middleNames(cell[3]).surname(cell[4]).born(cell[5]).sex(cell[6])
                .address(cell[7]).postcode(cell[8]).nhsNumber(cell[9]).upn(cell[10]).nino(cell[11]);
        return new Card(id, line.hashCode() * 31L + id, entry, List.of());
    }

    private static CardIndex index(int threads, List<List<Card>> portions) {
        var index = new CardIndex(Measure.shipped(), new Workers(threads));
        portions.forEach(index::add);
        index.keep();
        return index;
    }

    private static CardIndex index() {
        return index(2, List.of(cards));
    }

    private static Set<List<Long>> people(CardIndex index, List<Long> some, Decided... decided) {
        var around = index.around(List.of(decided));
        around.include(some);
        var people = new HashSet<>(around.people(Map.of()));
        around.doubts();
        return people;
    }

    private static Set<List<Long>> people(CardIndex index, Decided... decided) {
        return people(index, cards.stream().map(Card::id).toList(), decided);
    }

    @Test
    void hardly_anybody_is_taken_for_somebody_else_and_most_are_found() {
        var people = people(index());
        var pure = people.stream().filter(person -> person.stream().map(TRUTH::get).distinct().count() == 1).count();
        assertThat((double) pure / people.size()).isGreaterThan(0.995);
        var several = TRUTH.values().stream().distinct().count();
        assertThat((double) people.size() / several).isBetween(0.99, 1.15);
    }

    @Test
    void parts_alike_in_whatever_portions_and_on_however_many_threads() {
        var expected = people(index(1, List.of(cards)));
        var shuffled = new ArrayList<>(cards);
        Collections.shuffle(shuffled, new Random(3));
        var portions = new ArrayList<List<Card>>();
        for (int from = 0; from < ROWS; from += 250) {
            portions.add(shuffled.subList(from, from + 250));
        }
        assertThat(people(index(4, portions))).isEqualTo(expected);
    }

    @Test
    void telling_records_apart_parts_them_and_without_it_all_is_as_before() {
        var index = index();
        var before = people(index);
        var several = before.stream().filter(person -> person.size() > 1).limit(200).toList();
        for (var person : several) {
            var apart = people(index, person, new Decided(person.get(0), person.get(1), false));
            assertThat(apart).noneMatch(one -> one.contains(person.get(0)) && one.contains(person.get(1)));
            assertThat(people(index, person)).contains(person);
        }
        assertThat(people(index)).isEqualTo(before);
    }

    @Test
    void saying_that_records_are_one_joins_them_and_without_it_all_is_as_before() {
        var index = index();
        var before = people(index);
        var random = new Random(1);
        for (int i = 0; i < 200; i++) {
            long one = 1 + random.nextInt(ROWS);
            long other = 1 + (one + random.nextInt(ROWS - 1)) % ROWS;
            var both = List.of(one, other);
            assertThat(people(index, both, new Decided(one, other, true))).anyMatch(person -> person.containsAll(both));
        }
        assertThat(people(index)).isEqualTo(before);
    }

    @Test
    void decisions_count_alike_in_any_order() {
        var random = new Random(2);
        var decided = new Decided[60];
        Arrays.setAll(decided, i -> new Decided(1 + random.nextInt(500), 501 + random.nextInt(500), i % 3 != 0));
        var index = index();
        var expected = people(index, decided);
        Collections.reverse(Arrays.asList(decided));
        assertThat(people(index, decided)).isEqualTo(expected);
    }

    @Test
    void cards_taken_out_and_put_back_change_nothing() {
        var index = index();
        var before = people(index);
        var some = cards.subList(0, 300);
        index.remove(some.stream().map(Card::id).toList());
        assertThat(index.size()).isEqualTo(ROWS - 300);
        assertThat(people(index)).noneMatch(person -> person.contains(7L));
        index.add(some);
        index.keep();
        assertThat(people(index)).isEqualTo(before);
    }

    @Test
    void an_explanation_adds_up_and_is_the_same_from_either_side() {
        var index = index();
        for (var person : people(index).stream().filter(one -> one.size() > 2).limit(50).toList()) {
            var why = index.explain(person.get(0), person.get(1)).orElseThrow();
            double sum = why.start() + why.reasons().stream().mapToDouble(Reason::weight).sum();
            assertThat(why.weight()).isEqualTo(sum, Offset.offset(LEFT_UNTOLD));
            assertThat(why.inWords()).matches("(?s).*(same|alike|differs|agrees|said for|swapped).*");
            assertThat(index.explain(person.get(1), person.get(0)).orElseThrow().weight()).isEqualTo(why.weight());
            assertThat(why.otherwise()).isIn("two people of one household", "strangers");
        }
    }

    @Test
    void a_search_finds_whom_it_means_among_many_in_spite_of_slips() {
        var index = index();
        var sought = Entry.of("health", "sought").forename("Elizabeth").surname("Trelawney").born("1984-05-17").postcode("TR1 1AA");
        index.add(List.of(new Card(9_999, 1, sought, List.of())));
        var typed = Entry.asTyped().forename("liz").surname("trelawny").born("17/05/1984");
        assertThat(index.search(typed, 3, id -> true).get(0).id()).isEqualTo(9_999);
        assertThat(index.search(typed, 50, id -> id != 9_999)).extracting(CardIndex.Answer::id).doesNotContain(9_999L);
        assertThat(index.search(Entry.asTyped().surname("trelawney"), 500, id -> true)).extracting(CardIndex.Answer::id).contains(9_999L);
    }
}
