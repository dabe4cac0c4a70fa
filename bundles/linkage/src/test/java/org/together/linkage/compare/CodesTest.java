package org.together.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodesTest {
    private final Codes codes = new Codes(false);

    private int code(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return codes.code(bytes, 0, bytes.length);
    }

    /** Everything that one slip makes of a text. */
    private static Set<String> slips(String text, String signs) {
        var all = new HashSet<String>();
        for (int at = 0; at <= text.length(); at++) {
            for (char sign : signs.toCharArray()) {
                all.add(text.substring(0, at) + sign + text.substring(at));
                if (at < text.length()) {
                    all.add(text.substring(0, at) + sign + text.substring(at + 1));
                }
            }
            if (at < text.length()) {
                all.add(text.substring(0, at) + text.substring(at + 1));
            }
            if (at + 1 < text.length()) {
                all.add(text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2));
            }
        }
        all.remove(text);
        return all;
    }

    @Test
    void finds_one_slip_and_no_more_as_trying_every_slip_does() {
        var random = new Random(4);
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder();
            int length = 2 + random.nextInt(10);
            for (int at = 0; at < length; at++) {
                text.append((char) ('A' + random.nextInt(3)));
            }
            var other = new StringBuilder(text);
            for (int slip = random.nextInt(3); slip >= 0; slip--) {
                int at = random.nextInt(other.length());
                switch (random.nextInt(4)) {
                    case 0 -> other.insert(at, (char) ('A' + random.nextInt(3)));
                    case 1 -> other.setCharAt(at, (char) ('A' + random.nextInt(3)));
                    case 2 -> other.append('B').deleteCharAt(at);
                    default -> other.reverse();
                }
            }
            String left = text.toString();
            String right = other.toString();
            if (!left.equals(right) && code(left) != 0 && code(right) != 0) {
                boolean expected = slips(left, "ABC").contains(right);
                assertThat(codes.differByOne(code(left), code(right))).as(left + " and " + right).isEqualTo(expected);
                assertThat(codes.differByOne(code(right), code(left))).as(right + " and " + left).isEqualTo(expected);
            }
        }
    }

    @Test
    void one_sign_repeated_is_no_number_when_it_fills_the_field() {
        assertThat(code("000000")).isZero();
        assertThat(code("AAA AAA AAA")).isZero();
        assertThat(code("00000")).isNotZero();
        assertThat(code("000001")).isNotZero();
        assertThat(code("")).isZero();
    }

    @Test
    void gives_each_content_one_code_however_it_is_written_and_however_many_there_are() {
        int first = code("tr1 1aa");
        assertThat(code("TR1-1AA")).isEqualTo(first);
        assertThat(codes.value(first)).isEqualTo("TR11AA");
        for (int i = 0; i < 1_000; i++) {
            int code = code("X" + i + "Y");
            assertThat(codes.value(code)).isEqualTo("X" + i + "Y");
            assertThat(codes.differByOne(code, code("X" + i + "YZ"))).isTrue();
        }
        assertThat(codes.size()).isGreaterThan(2_000);
        assertThat(codes.content(first)).isNotEqualTo(codes.content(code("TR11AB")));
    }

    @Test
    void knows_the_sector_of_a_postcode() {
        assertThat(codes.shareSector(code("TR1 1AA"), code("TR1 1ZZ"))).isTrue();
        assertThat(codes.shareSector(code("TR1 1AA"), code("TR1 2AA"))).isFalse();
        assertThat(codes.shareSector(code("AB"), code("CD"))).as("too short to have one").isFalse();
        assertThat(codes.sector(code("TR1 1AA"))).isEqualTo(codes.sector(code("TR1 1ZZ"))).isNotEqualTo(codes.sector(code("TR1 2AA")));
        assertThat(codes.sector(code("TR1"))).as("short codes count whole").isNotEqualTo(codes.sector(code("TR2")));
        assertThat(codes.sector(code("TR11"))).isEqualTo(codes.sector(code("TR22")));
    }
}
