package org.together.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.together.linkage.compare.Field;
import org.together.linkage.compare.Rarity;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.RecordIds;
import org.together.linkage.rows.Workers;

/** Samples are made from shares that are known; learning has to find them again without being told. */
class LearningTest {
    private static final int[] FIELDS = {Field.FORENAME, Field.SURNAME, Field.BIRTH, Field.SEX, Field.PLACE};
    private static final double UNTIDY = 0.2;
    private static final double PAIRS = 3e7;
    private static final double[][] TIDY_TRUTH = new double[Field.MOST][];
    private static final double[][] UNTIDY_TRUTH = new double[Field.MOST][];
    private static final double[][] STRANGERS = new double[Field.MOST][];
    private static final double[] SHARED = new double[Field.MOST];
    private static Learning learning = learning();

    private static double[] shares(int field, double same, double last) {
        double[] shares = new double[Field.levels(field)];
        Arrays.fill(shares, 1, shares.length, (1 - same - last) / Math.max(1, shares.length - 3));
        shares[shares.length - 1] = last;
        shares[Field.SAME] = same;
        return shares;
    }

    @BeforeAll
    static void learn() {
        learning.learn();
    }

    private static Learning learning() {
        for (int field : FIELDS) {
            TIDY_TRUTH[field] = shares(field, field == Field.SEX ? .98 : .9, .02);
            UNTIDY_TRUTH[field] = shares(field, field == Field.SEX ? .9 : .45, .1);
            STRANGERS[field] = shares(field, field == Field.SEX ? .5 : .01, field == Field.SEX ? .5 : .85);
        }
        for (var truth : List.of(TIDY_TRUTH, UNTIDY_TRUTH)) {
            truth[Field.BIRTH][5] += truth[Field.BIRTH][9] - .001;
            truth[Field.BIRTH][9] = .001;
        }
        SHARED[Field.SURNAME] = .8;
        SHARED[Field.PLACE] = .9;
        SHARED[Field.FORENAME] = .03;
        SHARED[Field.BIRTH] = .02;
        var random = sample("any", -1, new double[] {0, 0, 1, 0}, 1e12);
        var births = sample("births", Field.BIRTH, mixture(Field.BIRTH, .4, .55, .05), 1_000_000);
        var places = sample("places", Field.PLACE, mixture(Field.PLACE, .3, .2, .5), 3_000_000);
        var records = new Records(new RecordIds(), 0);
        return new Learning(new Samples(random, List.of(births, places)), new Rarity(records, new Workers(1)), new Workers(2));
    }

    /** Pairs that agree in a field are tidier than most, by as much as tidy pairs agree there more often. */
    private static double[] mixture(int agreed, double one, double strangers, double household) {
        double tidy = (1 - UNTIDY) * TIDY_TRUTH[agreed][Field.SAME];
        double untidy = UNTIDY * UNTIDY_TRUTH[agreed][Field.SAME];
        return new double[] {one * tidy / (tidy + untidy), one * untidy / (tidy + untidy), strangers, household};
    }

    private static double share(int kind, int field, int level) {
        double alike = (1 - UNTIDY) * TIDY_TRUTH[field][level] + UNTIDY * UNTIDY_TRUTH[field][level];
        return switch (kind) {
            case 0 -> TIDY_TRUTH[field][level];
            case 1 -> UNTIDY_TRUTH[field][level];
            case 2 -> STRANGERS[field][level];
            default -> SHARED[field] * alike + (1 - SHARED[field]) * STRANGERS[field][level];
        };
    }

    private static Sample sample(String title, int given, double[] mixture, double pairs) {
        var patterns = new ArrayList<long[]>();
        spread(0, 0, given, mixture, patterns);
        long[] seen = patterns.stream().mapToLong(p -> p[0]).toArray();
        int[] counts = patterns.stream().mapToInt(p -> (int) p[1]).toArray();
        return new Sample(title, seen, counts, pairs, given < 0 ? 0 : 1 << given);
    }

    private static void spread(int at, long pattern, int given, double[] chances, List<long[]> into) {
        if (at == FIELDS.length) {
            long count = Math.round(Arrays.stream(chances).sum() * PAIRS);
            if (count > 0) {
                into.add(new long[] {pattern, count});
            }
            return;
        }
        int field = FIELDS[at];
        if (field == given) {
            spread(at + 1, pattern | 1L << 4 * field, given, chances, into);
            return;
        }
        for (int level = 1; level < Field.levels(field); level++) {
            double[] further = new double[chances.length];
            for (int kind = 0; kind < further.length; kind++) {
                further[kind] = chances[kind] * share(kind, field, level);
            }
            spread(at + 1, pattern | (long) level << 4 * field, given, further, into);
        }
    }

    @Test
    void finds_how_often_records_of_one_person_agree() {
        var learned = learning.parameters();
        for (int field : FIELDS) {
            for (int level = 1; level < Field.levels(field); level++) {
                String what = Field.name(field) + " " + level;
                assertThat(Math.pow(2, learned.tidy(field, level))).as("tidy " + what).isCloseTo(TIDY_TRUTH[field][level], within(.01));
                assertThat(Math.pow(2, learned.untidy(field, level))).as("untidy " + what)
                        .isCloseTo(UNTIDY_TRUTH[field][level], within(.04));
            }
        }
        assertThat(Math.pow(2, learned.untidyStart())).isCloseTo(UNTIDY, within(.02));
        assertThat(Math.pow(2, learned.tidyStart())).isCloseTo(1 - UNTIDY, within(.02));
    }

    @Test
    void finds_what_strangers_look_like() {
        var learned = learning.parameters();
        for (int field : FIELDS) {
            for (int level = 1; level < Field.levels(field); level++) {
                assertThat(Math.pow(2, learned.strangers(field, level))).isCloseTo(STRANGERS[field][level], within(1e-4));
            }
        }
    }

    /** Two of a household who share nothing look like strangers, so what can be found is how many share a field. */
    @Test
    void finds_how_many_of_a_household_share_a_field() {
        var learned = learning.parameters();
        for (int field : List.of(Field.FORENAME, Field.SURNAME, Field.BIRTH)) {
            assertThat(learned.sharing(field) * learning.pairsOfHousehold()).as(Field.name(field))
                    .isCloseTo(SHARED[field] * .5 * 3_000_000, within(12_000d));
        }
        for (int field : FIELDS) {
            for (int level = 1; level < Field.levels(field); level++) {
                double alike = Math.pow(2, learned.same(field, level));
                double expected = learned.sharing(field) * alike + (1 - learned.sharing(field)) * STRANGERS[field][level];
                assertThat(Math.pow(2, learned.household(field, level))).isCloseTo(expected, within(.002));
            }
        }
    }

    @Test
    void counts_the_pairs_of_the_sample_that_stands_for_most() {
        assertThat(learning.pairsOfOne()).isCloseTo(.3 * 3_000_000, within(20_000d));
    }

    @Test
    void a_generation_apart_is_seldom_a_slip() {
        var learned = learning.parameters();
        double most = .2 * Math.pow(2, learned.tidy(Field.BIRTH, 8)) * STRANGERS[Field.BIRTH][9] / STRANGERS[Field.BIRTH][8];
        assertThat(Math.pow(2, learned.tidy(Field.BIRTH, 9))).isLessThanOrEqualTo(most * 1.001);
    }
}
