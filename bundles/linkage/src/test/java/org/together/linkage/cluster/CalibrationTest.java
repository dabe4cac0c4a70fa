package org.together.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.together.linkage.compare.Records;
import org.together.linkage.model.Model;
import org.together.linkage.rows.RecordIds;
import org.together.linkage.rows.Workers;

/** The limit and the shift of all weights, against trying every limit and against what the shift is for. */
class CalibrationTest {
    private static final double STEP = 1.0 / 16;

    private static Pairs pairs(long seed, int count) {
        var random = new Random(seed);
        var pairs = new Pairs(count);
        for (int i = 0; i < count; i++) {
            pairs.add(i, i + 1, (float) (random.nextInt(3) == 0 ? 3 + 4 * random.nextGaussian() : -5 + 3 * random.nextGaussian()));
        }
        return pairs;
    }

    private static double people(Pairs pairs, double shift) {
        return IntStream.range(0, pairs.size()).mapToDouble(i -> Model.probability(pairs.weight(i) + shift)).sum();
    }

    /** Twice what is right among those chosen, of those chosen and those there are. */
    private static double balance(Pairs pairs, double limit, double shift) {
        int[] chosen = IntStream.range(0, pairs.size()).filter(i -> pairs.weight(i) + shift >= limit).toArray();
        double right = IntStream.of(chosen).mapToDouble(i -> Model.probability(pairs.weight(i) + shift)).sum();
        return 2 * right / (chosen.length + people(pairs, shift));
    }

    @Test
    void the_limit_is_as_good_as_any() {
        for (int seed = 0; seed < 40; seed++) {
            var pairs = pairs(seed, 400);
            for (double shift : new double[] {0, -4, 2.5}) {
                double limit = new Calibration(pairs).threshold(shift);
                double best = IntStream.range(0, pairs.size())
                        .mapToDouble(i -> balance(pairs, pairs.weight(i) + shift, shift))
                        .max()
                        .orElseThrow();
                assertThat(balance(pairs, limit, shift)).isCloseTo(best, within(0.01)).isPositive();
            }
        }
    }

    @Test
    void the_limit_stands_just_under_the_weights_it_takes_in() {
        var pairs = new Pairs(10);
        for (int i = 0; i < 5; i++) {
            pairs.add(i, i + 1, 10.03f);
            pairs.add(i, i + 2, -10);
        }
        assertThat(new Calibration(pairs).threshold(0)).isCloseTo(10, within((float) STEP)).isLessThanOrEqualTo(10.03f);
        assertThat(new Calibration(pairs).threshold(3)).isCloseTo(13, within((float) STEP));
        assertThat(new Calibration(new Pairs(4)).threshold(0)).as("nothing to choose from").isZero();
    }

    @Test
    void after_the_shift_there_are_as_many_people_as_the_chances_say() {
        var pairs = pairs(7, 2_000);
        var model = Model.learnedFrom(new Records(new RecordIds(), 0), new Workers(1));
        double now = people(pairs, 0);
        for (double told : new double[] {now, now * 0.8, now * 1.3}) {
            float shift = new Calibration(pairs).shift(model.withPairsOfOne(told));
            double said = told * Math.pow(2, shift);
            assertThat(people(pairs, shift)).isCloseTo(said, within(said * 0.02));
        }
        assertThat(new Calibration(pairs).shift(model.withPairsOfOne(now * 1.3))).isNegative();
        assertThat(new Calibration(pairs).shift(model.withPairsOfOne(now * 0.8))).isPositive();
    }
}
