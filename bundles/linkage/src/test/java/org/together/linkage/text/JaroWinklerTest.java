package org.together.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;

class JaroWinklerTest {
    private final JaroWinklerSimilarity oracle = new JaroWinklerSimilarity();
    private final JaroWinkler likeness = new JaroWinkler();

    private double bitParallel(String left, String right) {
        byte[] text = (left + right).getBytes(StandardCharsets.ISO_8859_1);
        return likeness.similarity(text, 0, left.length(), left.length(), right.length());
    }

    private static String some(Random random, int longest, int letters) {
        var text = new StringBuilder();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            text.append((char) ('A' + random.nextInt(letters)));
        }
        return text.toString();
    }

    private static String changed(Random random, String text) {
        if (text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + 'Q' + text.substring(at);
            default -> text.substring(at) + text.substring(0, at);
        };
    }

    @Test
    void agrees_with_commons_text_on_any_two_texts() {
        var random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            String left = some(random, i % 3 == 0 ? 80 : 14, 2 + random.nextInt(25));
            String right = i % 2 == 0 ? changed(random, changed(random, left)) : some(random, 14, 6);
            double expected = oracle.apply(left, right);
            assertThat(bitParallel(left, right)).as("%s and %s", left, right).isEqualTo(expected);
            assertThat(likeness.similarity(left, right)).as("%s and %s", left, right).isEqualTo(expected);
        }
    }

    @Test
    void agrees_with_commons_text_at_the_edges_of_a_machine_word() {
        var random = new Random(2);
        for (int length = 60; length < 70; length++) {
            for (int i = 0; i < 500; i++) {
                String left = "A".repeat(length - 3) + some(random, 3, 3);
                String right = "B" + "A".repeat(length - 4) + some(random, 3, 3);
                assertThat(bitParallel(left, right)).isEqualTo(oracle.apply(left, right));
            }
        }
    }

    @Test
    void is_the_same_whichever_comes_first() {
        var random = new Random(3);
        for (int i = 0; i < 50_000; i++) {
            String left = some(random, 12, 5);
            String right = some(random, 12, 5);
            assertThat(bitParallel(left, right)).isEqualTo(bitParallel(right, left));
        }
    }

    @Test
    void is_one_for_equals_and_nought_for_nothing_in_common() {
        assertThat(bitParallel("MARTHA", "MARTHA")).isEqualTo(1);
        assertThat(bitParallel("ABC", "XYZ")).isZero();
        assertThat(bitParallel("", "XYZ")).isZero();
        assertThat(bitParallel("", "")).isEqualTo(1);
    }
}
