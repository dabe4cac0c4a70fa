package org.together.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.together.linkage.CardIndex.Card;
import org.together.linkage.CardIndex.Decided;

class CardIndexTest {
    private static final Card JAN = card(1, "Jan", "Bray", "2006-02-01", "1 Fore St|TR1 1AA");
    private static final Card JANET = card(2, "Jan", "Bray", "2006-02-01", "9 High St|TR2 4ZZ");
    private static final Card ANN = card(3, "Ann", "Bray", "1980-02-01", "1 Fore St|TR1 1AA");
    private static final Card TYPED_WRONG = card(4, "Jan", "Braye", "2006-01-02", "1 Fore Street|TR1 1AA");
    private static final Card NAMESAKE = card(5, "Jan", "Bray", "1971-09-23", "4 Quay|TR3 3BB");
    private static final List<Card> ALL = List.of(JAN, JANET, ANN, TYPED_WRONG, NAMESAKE);

    private static Card card(long id, String forename, String surname, String born, String place) {
        String[] address = place.split("\\|");
        var entry = Entry.of("", "").forename(forename).surname(surname).born(born).address(address[0]).postcode(address[1]);
        return new Card(id, entry.hashCode() * 31L + id, entry, List.of());
    }

    private static CardIndex index(Collection<Card> cards) {
        var index = new CardIndex(Measure.shipped());
        index.add(cards);
        index.keep();
        return index;
    }

    private static Set<List<Long>> people(CardIndex index, Decided... decided) {
        var around = index.around(List.of(decided));
        around.include(ALL.stream().map(Card::id).toList());
        var people = new HashSet<>(around.people(Map.of()));
        around.doubts();
        return people;
    }

    @Test
    void brings_records_of_one_person_together_and_keeps_others_apart() {
        assertThat(people(index(ALL))).containsExactlyInAnyOrder(List.of(1L, 2L, 4L), List.of(3L), List.of(5L));
    }

    @Test
    void parts_alike_in_whatever_order_records_come() {
        var expected = people(index(ALL));
        var cards = new ArrayList<>(ALL);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(cards, new Random(seed));
            var index = new CardIndex(Measure.shipped());
            cards.forEach(card -> index.add(List.of(card)));
            assertThat(people(index)).isEqualTo(expected);
        }
    }

    @Test
    void takes_back_what_was_not_kept() {
        var index = index(List.of(JAN, ANN));
        index.remove(List.of(1L));
        index.add(List.of(JANET, card(1, "Zed", "Zulu", "1990-05-05", "8 Quay|TR3 3BB")));
        index.takeBack();
        assertThat(people(index)).containsExactlyInAnyOrder(List.of(1L), List.of(3L));
        assertThat(index.explain(1, 3).orElseThrow().inWords()).contains("same address");
        assertThat(index.explain(1, 2)).isEmpty();
    }

    @Test
    void finds_whom_somebody_asks_for_with_slips_and_with_the_reasons() {
        var index = index(ALL);
        var asked = Entry.asTyped().forename("Janet").surname("Brey").born("2006-02-01");
        var found = index.search(asked, 10, id -> true);
        assertThat(found.get(0).id()).isIn(1L, 2L);
        assertThat(found.get(0).why().inWords()).contains("same date of birth");
        assertThat(found.get(0).why().weight()).isPositive();
        assertThat(found).filteredOn(one -> one.id() == 3).allSatisfy(one -> assertThat(one.why().weight()).isNegative());
        assertThat(index.search(Entry.asTyped().surname("Bray"), 2, id -> true)).hasSize(2);
        assertThat(index.search(Entry.asTyped(), 10, id -> true)).isEmpty();
        assertThat(people(index)).isEqualTo(people(index(ALL)));
    }

    @Test
    void compares_nobody_who_must_not_be_seen() {
        var index = index(ALL);
        var asked = Entry.asTyped().forename("Jan").surname("Bray").born("2006-02-01");
        assertThat(index.search(asked, 10, id -> id == 5)).extracting(CardIndex.Answer::id).isSubsetOf(5L);
        index.remove(List.of(1L, 2L, 4L));
        assertThat(index.search(asked, 10, id -> id != 5)).extracting(CardIndex.Answer::id).isSubsetOf(3L);
    }

    @Test
    void lets_a_decision_beat_the_weight() {
        var index = index(ALL);
        assertThat(people(index, new Decided(1, 2, false))).noneMatch(person -> person.containsAll(List.of(1L, 2L)));
        assertThat(people(index, new Decided(1, 5, true))).anyMatch(person -> person.containsAll(List.of(1L, 5L)));
    }

    @Test
    void never_joins_by_the_name_alone_or_against_the_date_of_birth() {
        var number = Entry.of("", "").forename("Jan").surname("Bray").nhsNumber("9434765919");
        var child = new Card(6, 6, number.born("2006-02-01"), List.of());
        var grown = new Card(7, 7, number.born("1974-08-23"), List.of());
        var nameless = new Card(8, 8, Entry.of("", "").forename("Jan").surname("Bray"), List.of());
        var index = index(List.of(child, grown, nameless));
        var around = index.around(List.of());
        around.include(List.of(6L, 7L, 8L));
        assertThat(around.people(Map.of())).hasSize(3);
        assertThat(around.doubts()).extracting(Around.Doubtful::together).hasSize(3).containsOnly(false);
    }

    @Test
    void who_is_more_cautious_joins_less_and_asks_more() {
        var index = index(ALL);
        double usual = index.threshold();
        index.join(new Caution(0.999999));
        assertThat(index.threshold()).isGreaterThan(usual + 10);
        assertThat(people(index)).hasSizeGreaterThanOrEqualTo(people(index(ALL)).size());
        assertThat(new Caution(0.5).sureFrom()).isEqualTo(0.5);
        for (double chance : new double[] {0.49, 1, Double.NaN}) {
            assertThatThrownBy(() -> new Caution(chance)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void explains_that_nothing_is_made_of_a_weight() {
        var name = Entry.of("", "").forename("Ludovico").surname("Zabriskie");
        var index = index(List.of(new Card(6, 6, name, List.of()), new Card(7, 7, name, List.of())));
        assertThat(index.explain(6, 7).orElseThrow().inWords()).contains("same forename", "joined without a decision");
        assertThat(index(ALL).explain(1, 4).orElseThrow().inWords()).doesNotContain("decision");
    }

    @Test
    void follows_the_agencys_own_number() {
        var one = new Card(6, 6, Entry.of("", "").forename("Jan").surname("Bray"), List.of("local:schools=77"));
        var other = new Card(7, 7, Entry.of("", "").forename("Jan").surname("Bray-Hill"), List.of("local:schools=77"));
        var index = index(List.of(one, other));
        var around = index.around(List.of());
        around.include(List.of(6L));
        assertThat(around.people(Map.of())).containsExactly(List.of(6L, 7L));
        assertThat(index.explain(6, 7).orElseThrow().inWords()).contains("same number at the agency");
    }

    @Test
    void weighs_alike_after_a_measure_was_kept_and_read() {
        var kept = Measure.read(Measure.shipped().written()).orElseThrow();
        var again = new CardIndex(kept);
        again.add(ALL);
        assertThat(again.explain(1, 4)).isEqualTo(index(ALL).explain(1, 4));
    }
}
