package org.together.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.together.linkage.model.Model;
import org.together.linkage.rows.RecordIds;

/** What grouping is made of, each against the plainest way of doing the same. */
class BuildingBlocksTest {
    private final Random random = new Random(9);

    @Test
    void pairs_stand_smaller_record_first_and_grow() {
        var pairs = new Pairs(1);
        var more = new Pairs(4);
        for (int i = 0; i < 200; i++) {
            pairs.add(i + 1, i, i);
            more.add(i, i + 3, -i);
        }
        pairs.addAll(more);
        pairs.shift(0.5f);
        assertThat(pairs.size()).isEqualTo(400);
        for (int i = 0; i < 200; i++) {
            assertThat(List.of(pairs.left(i), pairs.right(i))).containsExactly(i, i + 1);
            assertThat(pairs.weight(i)).isEqualTo(i + 0.5f);
            assertThat(List.of(pairs.left(200 + i), pairs.right(200 + i))).containsExactly(i, i + 3);
            assertThat(pairs.weight(200 + i)).isEqualTo(0.5f - i);
        }
        var full = new Pairs(400);
        full.addAll(pairs);
        assertThat(full.right(399)).isEqualTo(202);
    }

    @Test
    void people_are_numbered_by_their_first_record() {
        var clusters = new Clusters(new int[] {4, 1, 4, 1, 4, 5}, new RecordIds());
        assertThat(clusters.count()).isEqualTo(3);
        assertThat(clusters.size()).isEqualTo(6);
        assertThat(clusters.records(1)).containsExactly(0, 2, 4);
        assertThat(clusters.records(2)).containsExactly(1, 3);
        assertThat(clusters.records(3)).containsExactly(5);
        assertThat(List.of(clusters.person(0), clusters.person(3), clusters.person(5))).containsExactly(1, 2, 3);
    }

    @Test
    void the_threshold_is_where_the_balance_to_be_expected_is_best() {
        var pairs = new Pairs(4);
        for (int i = 0; i < 3_000; i++) {
            pairs.add(i, i + 1, random.nextInt(3) == 0 ? 6 + 6 * random.nextFloat() : -12 + 10 * random.nextFloat());
        }
        double expected = best(pairs);
        float threshold = new Calibration(pairs).threshold(0);
        long above = 0;
        long right = 0;
        for (int i = 0; i < pairs.size(); i++) {
            above += pairs.weight(i) >= threshold ? 1 : 0;
            right += pairs.weight(i) >= expected ? 1 : 0;
        }
        assertThat((double) above).isCloseTo(right, within(5.0));
        assertThat(new Calibration(pairs).threshold(2)).isBetween(-12f, 14f);
    }

    /** By trying every limit. */
    private static double best(Pairs pairs) {
        double best = 0;
        double expected = 0;
        for (double limit = -12; limit < 12; limit += 0.0625) {
            double chosen = 0;
            double right = 0;
            double all = 0;
            for (int i = 0; i < pairs.size(); i++) {
                double chance = Model.probability(pairs.weight(i));
                all += chance;
                chosen += pairs.weight(i) >= limit ? 1 : 0;
                right += pairs.weight(i) >= limit ? chance : 0;
            }
            double balance = chosen == 0 ? 0 : 2 * right / (chosen + all);
            if (balance > best) {
                best = balance;
                expected = limit;
            }
        }
        return expected;
    }

    @Test
    void a_decision_is_about_both_records_and_no_third() {
        var decisions = new Decisions();
        assertThat(decisions.isEmpty()).isTrue();
        decisions.decide(7, 3, true);
        decisions.decide(3, 9, false);
        assertThat(decisions.areSame(3, 7)).isTrue();
        assertThat(decisions.areApart(3, 7)).isFalse();
        assertThat(decisions.areApart(9, 3)).isTrue();
        assertThat(decisions.areSame(9, 3)).isFalse();
        assertThat(decisions.isDecided(7, 9)).isFalse();
        assertThat(decisions.partners(3)).containsExactlyInAnyOrder(7, 9);
        assertThat(decisions.isJoined(7)).isTrue();
        assertThat(decisions.isJoined(9)).as("only told apart").isFalse();
    }

    @Test
    void an_agency_s_own_numbers_speak_within_their_scheme_only() {
        var numbers = new OwnNumbers();
        numbers.add(1, "schools=7");
        numbers.add(200, "schools=7");
        numbers.add(200, "police=9");
        numbers.add(3, "police=9");
        numbers.add(3, "schools=8");
        numbers.add(4, "housing=7");
        assertThat(numbers.agreement(1, 200)).isPositive();
        assertThat(numbers.agreement(200, 3)).as("one of two agrees").isPositive();
        assertThat(numbers.agreement(1, 3)).isNegative();
        assertThat(numbers.agreement(1, 4)).isZero();
        assertThat(numbers.agreement(1, 999)).isZero();
        assertThat(numbers.sharing(200)).containsExactlyInAnyOrder(1, 3);
        assertThat(numbers.sharing(1)).containsExactly(200);
        assertThat(numbers.sharing(4)).isEmpty();
        assertThat(numbers.sharing(5)).isEmpty();
        assertThat(numbers.agreement(4, 1)).as("another scheme's number of the same signs").isZero();
    }

    @Test
    void of_many_numbers_no_two_are_taken_for_one_another() {
        var numbers = new OwnNumbers();
        for (int i = 0; i < 300_000; i++) {
            numbers.add(i, "schools=" + i);
        }
        for (int i = 0; i < 300_000; i++) {
            assertThat(numbers.sharing(i)).isEmpty();
        }
    }

    @Test
    void chains_know_how_many_hang_together() {
        var chains = new Chains();
        chains.join(1, 2);
        chains.join(3, 4);
        assertThat(chains.size(1)).isEqualTo(2);
        assertThat(chains.size(9)).isEqualTo(1);
        chains.join(2, 3);
        chains.join(4, 1);
        chains.join(5, 4);
        assertThat(List.of(chains.size(1), chains.size(4), chains.size(5))).containsOnly(5);
    }

    @Test
    void of_many_ties_the_weightiest_are_kept() {
        var ties = new Ties();
        for (int i = 0; i < 500; i++) {
            ties.add(i, i * 7 % 500, 10);
        }
        assertThat(ties.size()).isEqualTo(64);
        for (int i = 0; i < 500; i++) {
            assertThat(ties.has(i)).as("record " + i).isEqualTo(i * 7 % 500 >= 436);
        }
        var few = new Ties();
        few.add(1, 9, 2);
        few.add(2, -3, -5);
        few.add(3, 1, 2);
        few.add(4, 5, 5);
        assertThat(few.size()).isEqualTo(3);
        var near = new ArrayList<Integer>();
        for (int at : few.nearest()) {
            near.add(few.other(at));
            assertThat(few.weight(at)).isNotZero();
        }
        assertThat(near).containsExactly(2, 4, 1);
    }
}
