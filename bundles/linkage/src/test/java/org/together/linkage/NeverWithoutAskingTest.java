package org.together.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.together.linkage.CardIndex.Card;
import org.together.linkage.CardIndex.Decided;

/** Who must never become one person without somebody's decision, and whom somebody is asked about. */
class NeverWithoutAskingTest {
    private static CardIndex index(List<Card> cards) {
        var index = new CardIndex(Measure.shipped());
        index.add(cards);
        index.keep();
        return index;
    }

    private static Card pupil(long id, String name, String born, String place, String upn) {
        String[] names = name.split(" ");
        String[] address = place.split("\\|");
        var entry = Entry.of("", "").forename(names[0]).surname(names[1]).sex("M").address(address[0]).postcode(address[1]).upn(upn);
        return new Card(id, id, born.isEmpty() ? entry : entry.born(born), List.of());
    }

    private static List<List<Long>> people(Card... cards) {
        var index = index(List.of(cards));
        var around = index.around(List.of());
        around.include(List.of(cards).stream().map(Card::id).toList());
        return around.people(Map.of());
    }

    @Test
    void two_boys_of_one_birthday_and_neighbourhood_are_two_whatever_third_record_there_is() {
        var jack = pupil(6, "Jack Smith", "2012-03-09", "1 Fore St|TR14 8AA", "A801200001001");
        var jakub = pupil(7, "Jakub Zielinski", "2012-03-09", "30 Quay|TR14 8AB", "H801200001007");
        var unnumbered = pupil(8, "Jakub Zielinski", "2012-03-09", "2 Fore St|TR14 8AD", "");
        var between = pupil(9, "Jakub Smith", "2012-03-09", "1 Fore St|TR14 8AA", "");
        assertThat(people(jack, jakub, unnumbered)).containsExactlyInAnyOrder(List.of(6L), List.of(7L, 8L));
        assertThat(people(jack, jakub, unnumbered, between)).noneMatch(person -> person.containsAll(List.of(6L, 7L)));
    }

    @Test
    void a_vague_record_goes_to_neither_of_two_whose_it_might_be() {
        var father = pupil(6, "John Bray", "1980-03-09", "1 Fore St|TR14 8AA", "");
        var son = pupil(7, "John Bray", "2012-05-21", "1 Fore St|TR14 8AA", "");
        var either = pupil(8, "John Bray", "", "1 Fore St|TR14 8AA", "");
        var rare = pupil(9, "Ludovico Zabriskie", "1980-03-09", "1 Fore St|TR14 8AA", "");
        assertThat(people(rare, pupil(10, "Ludovico Zabriskie", "", "1 Fore St|TR14 8AA", ""))).as("nobody else").hasSize(1);
        assertThat(people(father, son, either)).containsExactlyInAnyOrder(List.of(6L), List.of(7L), List.of(8L));
        var index = index(List.of(father, son, either));
        var around = index.around(List.of());
        around.include(List.of(6L, 7L, 8L));
        around.people(Map.of());
        assertThat(around.doubts()).extracting(Around.Doubtful::one, Around.Doubtful::other, Around.Doubtful::together)
                .contains(tuple(6L, 8L, false), tuple(7L, 8L, false));
    }

    @Test
    void several_vague_records_do_not_bring_father_and_son_together() {
        var cards = new ArrayList<Card>();
        cards.add(pupil(1, "John Bray", "1980-03-09", "1 Fore St|TR14 8AA", ""));
        cards.add(pupil(2, "John Bray", "2012-05-21", "1 Fore St|TR14 8AA", ""));
        for (long id = 3; id < 9; id++) {
            cards.add(pupil(id, "John Bray", "", "1 Fore St|TR14 8AA", ""));
        }
        assertThat(people(cards.toArray(Card[]::new))).noneMatch(person -> person.containsAll(List.of(1L, 2L)));
    }

    @Test
    void twins_whose_names_differ_by_a_letter_are_two_and_so_are_their_records() {
        var jayden = pupil(1, "Jayden Bray", "2012-05-21", "1 Fore St|TR14 8AA", "A801200001001");
        var kayden = pupil(2, "Kayden Bray", "2012-05-21", "1 Fore St|TR14 8AA", "H801200001007");
        assertThat(people(jayden, kayden, pupil(3, "Jayden Bray", "2012-05-21", "1 Fore St|TR14 8AA", ""),
                pupil(4, "Kayden Bray", "2012-05-21", "1 Fore St|TR14 8AA", ""),
                pupil(5, "Braden Bray", "2012-05-21", "1 Fore St|TR14 8AA", "")))
                .contains(List.of(1L, 3L), List.of(2L, 4L));
    }

    @Test
    void what_somebody_decided_outweighs_a_contradiction_also_for_records_that_come_later() {
        var grown = pupil(6, "Jack Smith", "1980-03-09", "1 Fore St|TR14 8AA", "");
        var typed = pupil(7, "Jack Smith", "2012-03-09", "1 Fore St|TR14 8AA", "");
        var later = pupil(8, "Jack Smith", "2012-03-09", "1 Fore St|TR14 8AA", "");
        var index = index(List.of(grown, typed, later));
        var around = index.around(List.of(new Decided(6, 7, true)));
        around.include(List.of(6L, 7L, 8L));
        assertThat(around.people(Map.of())).containsExactly(List.of(6L, 7L, 8L));
    }

    @Test
    void asks_about_two_who_are_neither_plainly_one_nor_plainly_two() {
        var asked = new HashSet<Boolean>();
        for (var name : List.of("John Smith", "Oliver Bray", "Ludovico Zabriskie")) {
            for (var born : List.of("2012-03-09", "2012-09-03", "2012-03-19", "2012-07-19", "")) {
                for (var place : List.of("1 Fore St|TR14 8AA", "30 Quay|TR14 8AB", "7 High St|PL1 2ZZ")) {
                    var index = index(List.of(pupil(1, name, "2012-03-09", "1 Fore St|TR14 8AA", ""), pupil(2, name, born, place, "")));
                    asked.addAll(asks(index));
                }
            }
        }
        assertThat(asked).as("both kinds of question came up").containsExactlyInAnyOrder(true, false);
    }

    private static List<Boolean> asks(CardIndex index) {
        var why = index.explain(1, 2).orElseThrow();
        var around = index.around(List.of());
        around.include(List.of(1L, 2L));
        boolean together = around.people(Map.of()).size() == 1;
        var doubts = around.doubts();
        boolean left = why.inWords().contains("without a decision");
        assertThat(together).as(why.inWords()).isEqualTo(!left && why.weight() >= index.threshold());
        boolean asks = together ? why.weight() < index.threshold() + 3 : why.weight() > -3;
        assertThat(doubts).as(why.weight() + " " + why.inWords()).hasSize(asks ? 1 : 0);
        assertThat(doubts).allMatch(doubt -> doubt.together() == together && doubt.weight() <= Math.max(why.weight(), -3) + 1e-4);
        return doubts.stream().map(Around.Doubtful::together).toList();
    }
}
