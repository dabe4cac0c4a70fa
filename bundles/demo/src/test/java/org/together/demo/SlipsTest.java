package org.together.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlipsTest {
    @Test
    void a_slip_leaves_a_name_that_can_still_be_guessed() {
        var chance = Chance.of(3);
        assertThat(IntStream.range(0, 500).mapToObj(any -> Slips.of("Trevithick", chance)))
                .allSatisfy(name -> assertThat(name).startsWith("T").hasSizeBetween(9, 11))
                .anyMatch(name -> !name.equals("Trevithick"));
    }

    @Test
    void short_names_survive() {
        var chance = Chance.of(4);
        assertThat(IntStream.range(0, 200).mapToObj(any -> Slips.of("Noy", chance))).allSatisfy(name -> assertThat(name).startsWith("N"));
        assertThat(Slips.of("Li", chance)).isEqualTo("Li");
    }

    @Test
    void older_systems_keep_names_without_accents() {
        assertThat(Slips.plain("Wójcik Łukasz Ionuț")).isEqualTo("Wojcik Lukasz Ionut");
    }
}
