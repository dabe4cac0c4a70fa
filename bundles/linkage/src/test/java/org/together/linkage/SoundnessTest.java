package org.together.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.together.linkage.benchmark.County;

class SoundnessTest {
    @TempDir
    Path folder;

    private List<Entry> county(int rows) throws IOException {
        var file = folder.resolve("county.csv");
        new County(5, 2).write(rows, file, folder.resolve("truth.csv"));
        var entries = new ArrayList<Entry>();
        for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] cells = line.replace(", ", " ").replace("\"", "").split(",", -1);
            entries.add(Entry.of("", cells[0]).forename(cells[2]).surname(cells[4]).born(cells[5]).sex(cells[6]).address(cells[7])
                    .postcode(cells[8]));
        }
        return entries;
    }

    @Test
    void trusts_what_is_shipped_and_what_was_learned_from_a_county() throws IOException {
        assertThat(Measure.shipped().troubles()).isEmpty();
        assertThat(Measure.learnedFrom(county(12_000)).troubles()).isEmpty();
    }

    @Test
    void does_not_trust_what_was_learned_from_few() throws IOException {
        assertThat(Measure.learnedFrom(county(1_000)).troubles()).anyMatch(trouble -> trouble.contains("5,000 are needed"));
    }

    @Test
    void does_not_trust_what_was_learned_where_all_have_one_surname_or_nobody_is_there_twice() throws IOException {
        var alike = county(6_000).stream().map(entry -> entry.surname("Smith")).toList();
        assertThat(Measure.learnedFrom(alike).troubles()).anyMatch(trouble -> trouble.contains("of strangers have the same surname"));
        var random = new Random(3);
        var strangers = new ArrayList<Entry>();
        for (int i = 0; i < 6_000; i++) {
            strangers.add(Entry.of("", "" + i).forename(word(random)).surname(word(random)).born("19%02d-%02d-%02d".formatted(
                    random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28))));
        }
        assertThat(Measure.learnedFrom(strangers).troubles()).anyMatch(trouble -> trouble.contains("pairs of one person"));
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            word.append((char) ('A' + random.nextInt(26)));
        }
        return word.toString();
    }
}
