package org.together.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.together.linkage.benchmark.County;
import org.together.linkage.compare.Comparison;
import org.together.linkage.compare.Field;
import org.together.linkage.compare.Records;
import org.together.linkage.intake.CsvIntake;
import org.together.linkage.intake.Mapping;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.Workers;

class ScorerTest {
    private static final int ROWS = 1_500;

    @TempDir
    static Path folder;

    private static Records records;
    private static Model model;

    @BeforeAll
    static void makeUp() throws IOException {
        var file = folder.resolve("county.csv");
        new County(11, 4).write(ROWS, file, folder.resolve("truth.csv"));
        assertThat(Files.size(file)).isPositive();
        var workers = Workers.onAllCores();
        records = new CsvIntake(new Mapping(), workers, rows -> { }).read(file).records();
        model = Model.learnedFrom(records, workers);
    }

    private static double log(double number) {
        return Math.log(number) / Math.log(2);
    }

    private static double sum(double one, double other) {
        return log(Math.pow(2, one) + Math.pow(2, other));
    }

    /** The weight as the method's page tells it, without any short cut. */
    private static double plainly(Scorer scorer, int left, int right) {
        long pattern = new Comparison(records).pattern(left, right);
        var p = model.parameters();
        double tidy = p.tidyStart();
        double untidy = p.untidyStart();
        double strangers = 0;
        double household = log(model.pairsOfHousehold() / model.pairs());
        for (int field = 0; field < Field.MOST; field++) {
            int level = Field.level(pattern, field);
            if (level > 0) {
                double chance = scorer.chance(field, level, left, right);
                tidy += p.tidy(field, level);
                untidy += p.untidy(field, level);
                strangers += chance;
                household += sum(log(p.sharing(field)) + p.same(field, level), log(1 - p.sharing(field)) + chance);
            }
        }
        return log(model.pairsOfOne() / model.pairs()) + sum(tidy, untidy) - sum(strangers, household);
    }

    @Test
    void weighs_as_the_method_says_and_the_same_whichever_comes_first() {
        var scorer = new Scorer(records, model);
        var random = new Random(1);
        int near = 0;
        for (int i = 0; i < 20_000; i++) {
            int left = random.nextInt(ROWS);
            int right = random.nextInt(ROWS);
            float weight = scorer.weight(left, right);
            if (left != right && weight > -25) {
                near++;
                assertThat(weight).as(left + " " + right).isCloseTo((float) plainly(scorer, left, right), within(0.15f));
                assertThat(scorer.weight(right, left)).isEqualTo(weight);
            }
        }
        assertThat(near).isGreaterThan(100);
    }

    @Test
    void a_glance_never_says_less_than_the_whole_look() {
        var scorer = new Scorer(records, model);
        int spared = 0;
        for (int left = 0; left < 400; left++) {
            for (int right = 0; right < left; right++) {
                float whole = scorer.weight(left, right);
                float above = scorer.weightAbove(-3, left, right);
                assertThat(above).isEqualTo(whole > -3 ? whole : above);
                assertThat(above <= -3).isEqualTo(whole <= -3);
                spared += above == -3 ? 1 : 0;
            }
        }
        assertThat(spared).as("most pairs need no more than a glance").isGreaterThan(40_000);
    }

    @Test
    void the_parts_of_a_weight_add_up_to_it() {
        var scorer = new Scorer(records, model);
        for (int left = 0; left < 300; left++) {
            for (int right = 0; right < left; right++) {
                float weight = scorer.weight(left, right);
                if (weight > -12) {
                    var weighing = scorer.weighing(left, right);
                    double parts = weighing.parts().stream().mapToDouble(Weighing.Part::weight).sum();
                    assertThat(weighing.weight()).isEqualTo(weight);
                    assertThat(weighing.start() + parts + weighing.rest()).isCloseTo(weight, within(0.01));
                    assertThat(weighing.household()).isEqualTo(scorer.isHousehold());
                    assertThat(weighing.parts()).allMatch(part -> part.level() == Field.level(scorer.pattern(), part.field()));
                    assertThat(weighing.start()).isNegative();
                }
            }
        }
    }

    @Test
    void a_rare_name_agreed_on_speaks_louder_than_a_common_one() {
        var scorer = new Scorer(records, model);
        var rarity = model.rarity();
        for (int row = 0; row < 200; row++) {
            int surname = records.cell(row, Column.SURNAME);
            if (surname != 0) {
                assertThat(scorer.chance(Field.SURNAME, Field.SAME, row, row)).isEqualTo(-rarity.of(Column.SURNAME, surname));
            }
            assertThat(scorer.chance(Field.SEX, Field.SAME, row, row)).isEqualTo(model.parameters().strangers(Field.SEX, Field.SAME));
        }
    }

    @Test
    void tied_by_a_third_what_differs_alone_speaks() {
        var scorer = new Scorer(records, model);
        for (int row = 1; row < 200; row++) {
            float weight = scorer.weight(0, row);
            float tied = scorer.tiedWeight(0, row);
            assertThat(tied).as("strangers are hardly likelier then").isGreaterThan(weight);
            assertThat(scorer.touch(new int[] {0, row}, 0, 2)).isEqualTo(scorer.touch(new int[] {row, 0}, 0, 2));
        }
        assertThat(scorer.householdsToPeople()).isEqualTo(model.householdStart() - model.start());
    }

    @Test
    void learns_shares_that_are_shares() {
        var p = model.parameters();
        for (int field : new int[] {Field.FORENAME, Field.SURNAME, Field.BIRTH, Field.SEX, Field.PLACE, Field.NHS}) {
            double tidy = 0;
            double untidy = 0;
            for (int level = 1; level < Field.levels(field); level++) {
                tidy += Math.pow(2, p.tidy(field, level));
                untidy += Math.pow(2, p.untidy(field, level));
                double both = sum(p.tidyStart() + p.tidy(field, level), p.untidyStart() + p.untidy(field, level));
                assertThat((double) p.same(field, level)).isCloseTo(both, within(0.01));
                float least = Math.min(p.same(field, level), p.strangers(field, level));
                assertThat(p.household(field, level)).isGreaterThanOrEqualTo(least - 0.1f);
            }
            assertThat(tidy).as(Field.name(field)).isCloseTo(1, within(0.02));
            assertThat(untidy).as(Field.name(field)).isCloseTo(1, within(0.02));
            assertThat(p.tidy(field, Field.SAME)).isGreaterThanOrEqualTo(p.untidy(field, Field.SAME));
            assertThat(p.same(field, Field.SAME)).isGreaterThan(p.strangers(field, Field.SAME));
        }
        assertThat(Math.pow(2, p.tidyStart()) + Math.pow(2, p.untidyStart())).isCloseTo(1, within(0.001));
        assertThat(p.sharing(Field.SURNAME)).isBetween(0.5, 0.98);
        assertThat(p.sharing(Field.FORENAME)).isBetween(0.002, 0.12);
    }
}
