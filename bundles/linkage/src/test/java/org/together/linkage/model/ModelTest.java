package org.together.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.together.linkage.compare.Field;

class ModelTest {
    @Test
    void one_chance_or_the_other_is_their_sum() {
        var random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            float one = -30 + 60 * random.nextFloat();
            float other = one + 50 * (random.nextFloat() - 0.5f);
            double sum = Math.log(Math.pow(2, one) + Math.pow(2, other)) / Math.log(2);
            assertThat(Bits.either(one, other)).isCloseTo((float) sum, within(0.01f));
            assertThat(Bits.either(other, one)).isEqualTo(Bits.either(one, other));
        }
        assertThat(Bits.either(4, 4)).isCloseTo(5, within(1e-5f));
        assertThat(Bits.either(Float.NEGATIVE_INFINITY, 3)).isEqualTo(3);
    }

    @Test
    void a_number_stays_within_its_bounds() {
        assertThat(Bits.within(5, 1, 3)).isEqualTo(3);
        assertThat(Bits.within(0, 1, 3)).isEqualTo(1);
        assertThat(Bits.within(2, 1, 3)).isEqualTo(2);
    }

    @Test
    void a_household_stays_a_household_whatever_was_seen() {
        assertThat(Sharing.next(Field.FORENAME, 0.9)).isEqualTo(0.12);
        assertThat(Sharing.next(Field.FORENAME, 0)).isEqualTo(0.002);
        assertThat(Sharing.next(Field.BIRTH, 0.9)).isEqualTo(0.06);
        assertThat(Sharing.next(Field.SURNAME, 0.1)).isEqualTo(0.5);
        assertThat(Sharing.next(Field.PLACE, 0.1)).isEqualTo(0.8);
        assertThat(Sharing.next(Field.PLACE, 1)).isEqualTo(0.99);
        assertThat(Sharing.next(Field.NHS, 0.9)).as("numbers are not learned").isEqualTo(Sharing.first(Field.NHS)).isEqualTo(0.004);
        assertThat(Sharing.first(Field.SEX)).isZero();
        assertThat(Sharing.first(Field.SURNAME)).isEqualTo(0.85);
        assertThat(Sharing.first(Field.PLACE)).isEqualTo(0.95);
        assertThat(Sharing.first(Field.BIRTH)).isEqualTo(0.02);
        assertThat(Sharing.first(Field.FORENAME)).isEqualTo(0.02);
    }

    @Test
    void first_guesses_are_shares_and_untidy_records_agree_less() {
        for (int field = 0; field < Field.MOST; field++) {
            double tidy = 0;
            double untidy = 0;
            for (int level = 1; level < Field.levels(field); level++) {
                assertThat(FirstGuess.of(field)[level]).isPositive();
                tidy += FirstGuess.of(field)[level];
                untidy += FirstGuess.untidy(field)[level];
            }
            assertThat(tidy).as(Field.name(field)).isCloseTo(1, within(1e-9));
            assertThat(untidy).as(Field.name(field)).isCloseTo(1, within(1e-9));
            assertThat(FirstGuess.untidy(field)[Field.SAME]).isEqualTo(0.6 * FirstGuess.of(field)[Field.SAME]);
            if (Field.levels(field) > 2) {
                assertThat(FirstGuess.untidy(field)[2]).isGreaterThan(FirstGuess.of(field)[2]);
            }
        }
    }

    @Test
    void a_sample_counts_each_pattern_and_leaves_out_what_was_given() {
        var sample = Sample.of("place", new long[] {7, 3, 7, 7, 9, 3}, 12.5, 1 << Field.PLACE);
        assertThat(sample.patterns()).containsExactly(3, 7, 9);
        assertThat(sample.counts()).containsExactly(2, 3, 1);
        assertThat(sample.seen()).isEqualTo(6);
        assertThat(sample.tells(Field.PLACE)).isFalse();
        assertThat(sample.tells(Field.SURNAME)).isTrue();
    }

    @Test
    void a_weight_is_the_logarithm_of_the_odds() {
        assertThat(Model.probability(0)).isEqualTo(0.5);
        assertThat(Model.probability(1)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(Model.probability(-1)).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(Model.probability(40)).isCloseTo(1, within(1e-9));
    }
}
