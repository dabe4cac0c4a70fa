package org.together.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CouncilTimeTest {
    @Test
    void a_new_day_begins_at_midnight_of_summer_time() {
        assertThat(CouncilTime.day(Instant.parse("2026-06-30T22:59:59Z"))).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(CouncilTime.day(Instant.parse("2026-06-30T23:00:00Z"))).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void in_winter_it_is_the_time_of_Greenwich() {
        assertThat(CouncilTime.day(Instant.parse("2026-12-31T23:59:59Z"))).isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
