package org.together.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class NightlyIdentificationTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void it_waits_until_the_next_such_time() {
        var now = ZonedDateTime.of(2018, 3, 1, 2, 0, 0, 0, LONDON);

        assertThat(NightlyIdentification.until(LocalTime.of(2, 30), now)).isEqualTo(Duration.ofMinutes(30));
        assertThat(NightlyIdentification.until(LocalTime.of(2, 0), now)).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void a_day_on_which_the_clocks_change_has_its_own_length() {
        var evening = ZonedDateTime.of(2018, 3, 24, 22, 0, 0, 0, LONDON);

        assertThat(NightlyIdentification.until(LocalTime.of(3, 0), evening)).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void no_time_and_a_wrong_time_are_off() {
        assertThat(NightlyIdentification.time("")).isEmpty();
        assertThat(NightlyIdentification.time("half past two")).isEmpty();
        assertThat(NightlyIdentification.time(" 02:30 ")).contains(LocalTime.of(2, 30));
    }
}
