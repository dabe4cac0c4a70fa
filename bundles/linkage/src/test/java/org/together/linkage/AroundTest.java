package org.together.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.together.linkage.Around.Doubtful;
import org.together.linkage.CardIndex.Card;
import org.together.linkage.CardIndex.Decided;

/** What is taken in with some records, how it is parted, and what somebody is asked about. */
class AroundTest {
    private static final Card JAN = card(1, "Jan Bray", "2006-02-01", "1 Fore St|TR1 1AA");
    private static final Card MOVED = card(2, "Jan Bray", "2006-02-01", "9 High St|TR2 4ZZ");
    private static final Card MOTHER = card(3, "Ann Bray", "1980-02-01", "1 Fore St|TR1 1AA");
    private static final Card TYPED_WRONG = card(4, "Jan Braye", "2006-01-02", "1 Fore Street|TR1 1AA");
    private static final Card NAMESAKE = card(5, "Jan Bray", "1971-09-23", "4 Quay|TR3 3BB");
    private static final List<Card> ALL = List.of(JAN, MOVED, MOTHER, TYPED_WRONG, NAMESAKE);

    private static Card card(long id, String name, String born, String place) {
        String[] names = name.split(" ");
        String[] address = place.split("\\|");
        var entry = Entry.of("", "").forename(names[0]).surname(names[1]).address(address[0]).postcode(address[1]);
        return new Card(id, id * 7919, born.isEmpty() ? entry : entry.born(born), List.of());
    }

    private static CardIndex index(Collection<Card> cards) {
        var index = new CardIndex(Measure.shipped());
        index.add(cards);
        index.keep();
        return index;
    }

    private static Set<List<Long>> people(Around around) {
        var people = new HashSet<>(around.people(Map.of()));
        around.doubts();
        return people;
    }

    @Test
    void takes_in_who_hangs_together_with_a_record_and_nobody_twice() {
        var around = index(ALL).around(List.of());
        assertThat(around.include(List.of(1L))).containsExactlyInAnyOrder(1L, 2L, 4L);
        assertThat(around.include(List.of(1L, 2L, 99L))).isEmpty();
        assertThat(around.include(List.of(3L, 1L))).containsExactly(3L);
        assertThat(people(around)).containsExactlyInAnyOrder(List.of(1L, 2L, 4L), List.of(3L));
    }

    @Test
    void takes_in_whomever_somebody_decided_about() {
        assertThat(index(ALL).around(List.of(new Decided(1, 5, false))).include(List.of(1L))).contains(5L).doesNotContain(3L);
        assertThat(index(ALL).around(List.of(new Decided(2, 5, true))).include(List.of(1L))).contains(5L);
    }

    @Test
    void whoever_was_taken_out_is_around_nobody_whatever_was_decided() {
        var index = index(ALL);
        index.remove(List.of(2L, 5L));
        var around = index.around(List.of(new Decided(1, 5, true)));
        assertThat(around.include(List.of(1L, 2L))).containsExactlyInAnyOrder(1L, 4L);
        assertThat(people(around)).containsExactly(List.of(1L, 4L));
    }

    @Test
    void looks_no_further_where_more_hang_together_than_one_person_can_have() {
        var crowd = LongStream.rangeClosed(1, 900)
                .mapToObj(id -> card(id, "Jan Bray", "2006-02-01", id / 30 + " Fore St|TR1 1AA"))
                .toList();
        var around = index(crowd).around(List.of());
        assertThat(around.include(List.of(1L)).size()).isBetween(2, 899);
    }

    @Test
    void decisions_that_contradict_each_other_part_alike_in_whatever_order_records_come() {
        var decided = List.of(new Decided(1, 5, true), new Decided(5, 3, true), new Decided(1, 3, false), new Decided(2, 5, false));
        var expected = decided(ALL, decided);
        var cards = new ArrayList<>(ALL);
        for (int seed = 0; seed < 30; seed++) {
            Collections.shuffle(cards, new Random(seed));
            assertThat(decided(cards, decided)).isEqualTo(expected);
        }
        assertThat(expected).noneMatch(person -> person.containsAll(List.of(1L, 3L)) || person.containsAll(List.of(2L, 5L)));
    }

    private static Set<List<Long>> decided(List<Card> cards, List<Decided> decided) {
        var around = index(cards).around(decided);
        around.include(List.of(1L, 2L, 3L, 4L, 5L));
        return people(around);
    }

    @Test
    void one_look_leaves_no_trace_in_the_next() {
        var index = index(ALL);
        var around = index.around(List.of(new Decided(1, 5, true), new Decided(1, 3, true)));
        around.include(List.of(1L));
        assertThat(people(around)).anyMatch(person -> person.containsAll(List.of(1L, 3L, 5L)));
        var again = index.around(List.of());
        again.include(List.of(1L, 3L, 5L));
        assertThat(people(again)).containsExactlyInAnyOrder(List.of(1L, 2L, 4L), List.of(3L), List.of(5L));
    }

    @Test
    void asks_of_each_doubtful_pair_once_and_never_of_one_decided() {
        var father = card(6, "John Bray", "1980-03-09", "1 Fore St|TR14 8AA");
        var son = card(7, "John Bray", "2012-05-21", "1 Fore St|TR14 8AA");
        var either = card(8, "John Bray", "", "1 Fore St|TR14 8AA");
        var index = index(List.of(father, son, either));
        assertThat(doubts(index, List.of())).extracting(Doubtful::one).containsExactlyInAnyOrder(6L, 7L);
        assertThat(doubts(index, List.of(new Decided(6, 8, false)))).extracting(Doubtful::one).containsExactly(7L);
    }

    @Test
    void asks_only_a_few_times_about_one_record() {
        var crowd = LongStream.rangeClosed(1, 14)
                .mapToObj(id -> card(id, "Jan Bray", "", id + " Fore St|TR1 1AA"))
                .toList();
        var doubts = doubts(index(crowd), List.of());
        assertThat(doubts.size()).isBetween(14, 56);
        assertThat(doubts).extracting(one -> List.of(one.one(), one.other())).doesNotHaveDuplicates();
    }

    private static List<Doubtful> doubts(CardIndex index, List<Decided> decided) {
        var around = index.around(decided);
        around.include(LongStream.rangeClosed(1, 20).boxed().toList());
        around.people(Map.of());
        return around.doubts();
    }
}
