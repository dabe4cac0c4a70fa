package org.together.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** Appendix B of RFC 6238, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(TimeCodes.step(SECRET, code, Instant.ofEpochSecond(second), 0)).hasValue(second / 30);
    }

    @Test
    void a_telephone_may_be_half_a_minute_early_or_late_but_not_a_whole_one() {
        assertThat(TimeCodes.step(SECRET, "287082", Instant.ofEpochSecond(29), 0)).hasValue(1);
        assertThat(TimeCodes.step(SECRET, "287082", Instant.ofEpochSecond(89), 0)).hasValue(1);
        assertThat(TimeCodes.step(SECRET, "287082", Instant.ofEpochSecond(90), 0)).isEmpty();
    }

    @Test
    void a_code_that_was_used_is_good_no_longer() {
        assertThat(TimeCodes.step(SECRET, "287082", Instant.ofEpochSecond(59), 1)).isEmpty();
    }

    @Test
    void no_other_code_is_good() {
        assertThat(TimeCodes.step(SECRET, "287083", Instant.ofEpochSecond(59), 0)).isEmpty();
        assertThat(TimeCodes.step(SECRET, "", Instant.ofEpochSecond(59), 0)).isEmpty();
        assertThat(TimeCodes.step(SECRET, "94287082", Instant.ofEpochSecond(59), 0)).isEmpty();
    }
}
