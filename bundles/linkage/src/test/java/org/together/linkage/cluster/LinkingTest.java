package org.together.linkage.cluster;

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.together.linkage.benchmark.Accuracy;
import org.together.linkage.benchmark.County;
import org.together.linkage.block.Blocks;
import org.together.linkage.block.Key;
import org.together.linkage.compare.Records;
import org.together.linkage.intake.CsvIntake;
import org.together.linkage.intake.Mapping;
import org.together.linkage.model.Model;
import org.together.linkage.model.Scorer;
import org.together.linkage.rows.Workers;

class LinkingTest {
    private static final int BORN = 0;
    private static final int INITIAL = 5;
    private static final int POSTCODE = 6;
    private static final int NAMES = 11;
    private static final int SEX = 12;
    private static final int ROWS = 20_000;
    @TempDir
    private static Path folder;
    private static List<String> lines = List.of();
    private static final Map<String, Integer> TRUTH = new HashMap<>();

    @BeforeAll
    static void makeUp() throws IOException {
        new County(11, 1.5).write(ROWS, folder.resolve("county.csv"), folder.resolve("truth.csv"));
        lines = Files.readAllLines(folder.resolve("county.csv"));
        Files.readAllLines(folder.resolve("truth.csv")).stream().skip(1).map(l -> l.split(",")).forEach(c -> TRUTH.put(c[0],
                Integer.valueOf(c[1])));
    }

    private static Records records(List<String> rows, int threads) throws IOException {
        var file = folder.resolve("rows.csv");
        Files.write(file, rows);
        return new CsvIntake(new Mapping(), new Workers(threads), count -> { }).read(file).records();
    }

    private static Linking.Linked link(Records records, int threads) {
        return new Linking(records, new Workers(threads), phase -> { }).link();
    }

    private static Set<Set<String>> people(Records records, Clusters clusters) {
        var all = new HashSet<Set<String>>();
        for (int person = 1; person <= clusters.count(); person++) {
            var ids = new HashSet<String>();
            Arrays.stream(clusters.records(person)).forEach(place -> ids.add(records.ids().value(place)));
            all.add(ids);
        }
        return all;
    }

    @Test
    void finds_the_people_of_a_made_up_county_without_being_told() throws IOException {
        var records = records(lines, 2);
        var clusters = link(records, 2).clusters();
        int[] truth = new int[records.size()];
        Arrays.setAll(truth, place -> TRUTH.get(records.ids().value(place)));
        int[] found = new int[records.size()];
        Arrays.setAll(found, clusters::person);
        var accuracy = Accuracy.of(truth, found);
        assertThat(accuracy.pairs().precision()).isGreaterThan(.985);
        assertThat(accuracy.pairs().recall()).isGreaterThan(.975);
        assertThat(accuracy.whole().f1()).isGreaterThan(.95);
    }

    @Test
    void finds_the_same_whatever_the_number_of_threads() throws IOException {
        var once = records(lines, 1);
        var linked = link(once, 1);
        for (int threads : new int[] {2, 5}) {
            var again = records(lines, threads);
            assertThat(again.cells()).isEqualTo(once.cells());
            var other = link(again, threads);
            assertThat(other.compared()).isEqualTo(linked.compared());
            assertThat(other.model().threshold()).isEqualTo(linked.model().threshold());
            for (int row = 0; row < once.size(); row++) {
                assertThat(other.clusters().person(row)).isEqualTo(linked.clusters().person(row));
            }
        }
    }

    @Test
    void finds_the_same_whatever_the_order_of_rows() throws IOException {
        var first = records(lines, 2);
        var expected = people(first, link(first, 2).clusters());
        var shuffled = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(shuffled, new Random(9));
        shuffled.add(0, lines.get(0));
        var second = records(shuffled, 2);
        assertThat(people(second, link(second, 2).clusters())).isEqualTo(expected);
    }

    @Test
    void a_pair_weighs_the_same_whichever_comes_first() throws IOException {
        var records = records(lines, 2);
        var linked = link(records, 2);
        var scorer = new Scorer(records, linked.model());
        var random = new Random(10);
        for (int i = 0; i < linked.pairs().size(); i += 3) {
            int left = linked.pairs().left(i);
            int right = linked.pairs().right(i);
            assertThat(scorer.weight(left, right)).isEqualTo(scorer.weight(right, left));
            int stranger = random.nextInt(records.size());
            assertThat(scorer.weight(left, stranger)).isEqualTo(scorer.weight(stranger, left));
        }
    }

    @Test
    void every_pair_of_a_block_is_weighed_once() throws IOException {
        var records = records(lines.subList(0, 3_000), 2);
        var blocks = Blocks.of(records, Key.forRecords(records), new Workers(2));
        int[] all = IntStream.rangeClosed(0, blocks.keys()).map(key -> key < blocks.keys() ? key : Integer.MAX_VALUE).toArray();
        long meetings = 0;
        for (int left = 0; left < records.size(); left++) {
            for (int right = 0; right < left; right++) {
                meetings += blocks.metBefore(all, blocks.keys(), left, right) ? 1 : 0;
            }
        }
        assertThat(link(records, 2).compared()).isEqualTo(meetings);
    }

    @Test
    void a_way_of_blocking_on_trial_is_kept_only_when_it_finds_people() throws IOException {
        var records = records(lines, 2);
        int usual = candidates(records, key(BORN, NAMES)).pairs().size();
        assertThat(candidates(records, key(BORN, NAMES), onTrial(POSTCODE, INITIAL)).pairs().size()).isGreaterThan(usual + 100);
        assertThat(candidates(records, key(BORN, NAMES), onTrial(SEX)).pairs().size()).isEqualTo(usual);
    }

    private static Key key(int... traits) {
        return new Key(traits, new int[0], 50, false, Integer.MAX_VALUE);
    }

    private static Key onTrial(int... traits) {
        return new Key(traits, new int[0], 50, true, Integer.MAX_VALUE);
    }

    private static Candidates candidates(Records records, Key... keys) {
        var workers = new Workers(2);
        return Candidates.of(records, Blocks.of(records, List.of(keys), workers), Model.learnedFrom(records, workers), workers);
    }

    @Test
    void a_handful_of_records_can_be_linked() throws IOException {
        for (int rows = 1; rows < 5; rows++) {
            var records = records(lines.subList(0, rows + 1), 2);
            assertThat(link(records, 2).clusters().size()).isEqualTo(rows);
        }
    }
}
