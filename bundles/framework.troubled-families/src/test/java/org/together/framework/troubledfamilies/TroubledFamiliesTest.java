package org.together.framework.troubledfamilies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.together.core.criteria.Headline;
import org.together.core.criteria.Need;

class TroubledFamiliesTest {
    private final TroubledFamilies framework = new TroubledFamilies(LocalDate.of(2015, 4, 1), "");

    @Test
    void it_is_in_force_from_april_2015_until_the_council_ends_it() {
        assertThat(framework.on(LocalDate.of(2015, 3, 31))).isEmpty();
        assertThat(framework.on(LocalDate.of(2015, 4, 1))).isPresent();
        assertThat(framework.on(LocalDate.of(2026, 1, 1))).isPresent();
        assertThat(new TroubledFamilies(LocalDate.of(2015, 4, 1), "2020-03-31").on(LocalDate.of(2020, 4, 1))).isEmpty();
    }

    @Test
    void it_has_six_problems_and_twenty_nine_indicators() {
        assertThat(Problems.ALL).hasSize(6);
        assertThat(needs()).hasSize(29).extracting(Need::id).doesNotHaveDuplicates();
        assertThat(Problems.ALL).extracting(Headline::id).doesNotHaveDuplicates().allMatch(id -> id.startsWith("troubled-families."));
    }

    @Test
    void every_indicator_has_a_criterion_of_the_same_title_among_the_components() {
        assertThat(needs()).allSatisfy(need -> assertThat(components()).anySatisfy(component -> assertThat(component)
                .contains("value=\"" + need.criterion() + "\"")
                .contains("name=\"criterion.title\" type=\"String\" value=\"" + need.title() + "\"")));
    }

    private static List<Need> needs() {
        return Problems.ALL.stream().flatMap(headline -> headline.needs().stream()).toList();
    }

    private static List<String> components() {
        try (var files = Files.list(Path.of("target/classes/OSGI-INF"))) {
            return files.map(TroubledFamiliesTest::read).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
