package org.together.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {

    /** As published at gov.uk/bank-holidays for England and Wales. */
    @ParameterizedTest
    @CsvSource({
        "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"
    })
    void each_year_has_the_days_that_were_published(int year, String days) {
        var published = Stream.of(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).collect(Collectors.toSet());
        assertThat(new BankHolidays(Set.of(), Set.of()).of(year)).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void a_day_proclaimed_for_one_year_and_a_day_moved_away_are_settings() {
        var holidays = new BankHolidays(Set.of(LocalDate.of(2020, 5, 8)), Set.of(LocalDate.of(2020, 5, 4)));
        assertThat(holidays.contains(LocalDate.of(2020, 5, 8))).isTrue();
        assertThat(holidays.contains(LocalDate.of(2020, 5, 4))).isFalse();
        assertThat(holidays.contains(LocalDate.of(2021, 5, 3))).isTrue();
    }
}
