package org.together.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BirthsTest {
    private static final int ONE_DIGIT = 3;

    private final Births births = new Births();
    private final DateComparison comparison = new DateComparison(births);

    private int level(String left, String right) {
        return comparison.level(code(left), code(right));
    }

    private int code(String date) {
        byte[] text = date.getBytes(StandardCharsets.US_ASCII);
        return births.code(text, 0, text.length);
    }

    /** Written another way: letter by letter. */
    private static boolean oneDigitApart(String left, String right) {
        String a = left.replace("-", "");
        String b = right.replace("-", "");
        for (int i = 0; i < a.length(); i++) {
            if ((a.substring(0, i) + a.substring(i + 1)).equals(b.substring(0, i) + b.substring(i + 1))) {
                return true;
            }
            if (i > 0 && (a.substring(0, i - 1) + a.charAt(i) + a.charAt(i - 1) + a.substring(i + 1)).equals(b)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void finds_one_wrong_digit_and_two_swapped_ones_as_counting_letters_does() {
        var random = new Random(6);
        int found = 0;
        for (int i = 0; i < 40_000; i++) {
            String left = "19%02d-%02d-%02d".formatted(random.nextInt(30), 2 + random.nextInt(11), 13 + random.nextInt(16));
            String right = "19%02d-%02d-%02d".formatted(random.nextInt(30), 2 + random.nextInt(11), 13 + random.nextInt(16));
            if (!left.equals(right)) {
                assertThat(level(left, right) == ONE_DIGIT).as(left + " " + right).isEqualTo(oneDigitApart(left, right));
                assertThat(level(left, right)).isEqualTo(level(right, left));
                found += oneDigitApart(left, right) ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void names_what_is_wrong_with_a_date() {
        assertThat(level("1980-03-07", "07/03/1980")).isEqualTo(1);
        assertThat(level("1980-03-07", "1980-07-03")).isEqualTo(2);
        assertThat(level("1980-03-17", "1980-01-01")).isEqualTo(4);
        assertThat(level("1980-03-17", "1980")).isEqualTo(4);
        assertThat(level("1980-03-17", "1980-03-29")).isEqualTo(5);
        assertThat(level("1980-03-17", "1995-03-17")).isEqualTo(6);
        assertThat(level("1980-03-17", "1980-11-29")).isEqualTo(7);
        assertThat(level("1980-03-17", "1985-11-29")).isEqualTo(8);
        assertThat(level("1980-03-17", "1993-11-29")).isEqualTo(9);
        assertThat(level("1980-03-17", "1992-11-29")).isEqualTo(8);
        assertThat(level("1980-03-17", "")).isZero();
    }
}
