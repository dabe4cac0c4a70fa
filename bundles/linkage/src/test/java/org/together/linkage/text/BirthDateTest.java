package org.together.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {
    private static int read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return BirthDate.read(bytes, 0, bytes.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "yyyyMMdd", "dd.MM.yyyy", "yyyy-MM-dd'T00:00:00'", "dd-MM-yyyy"})
    void reads_every_date_in_every_form(String form) {
        var format = DateTimeFormatter.ofPattern(form);
        for (var date = LocalDate.of(1899, 12, 1); date.getYear() < 2030; date = date.plusDays(13)) {
            assertThat(read(date.format(format))).as("%s", date.format(format))
                    .isEqualTo(BirthDate.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
        }
    }

    @ParameterizedTest
    @CsvSource({"1984,1984,0,0", "19650013,1965,0,13", "31121999,1999,12,31", "1623-04-26,1623,4,26"})
    void keeps_years_alone_odd_digits_and_old_dates(String written, int year, int month, int day) {
        assertThat(read(written)).isEqualTo(BirthDate.of(year, month, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "12/13", "1/2/3", "12345", "//", "99999999999999"})
    void knows_nothing_of_what_is_no_date(String written) {
        assertThat(read(written)).isZero();
    }

    @Test
    void forgets_which_of_day_and_month_comes_first() {
        assertThat(BirthDate.unordered(BirthDate.of(1980, 3, 7))).isEqualTo(BirthDate.unordered(BirthDate.of(1980, 7, 3)));
        assertThat(BirthDate.unordered(BirthDate.of(1980, 3, 17))).isEqualTo(BirthDate.of(1980, 3, 17));
        assertThat(BirthDate.digits(BirthDate.of(1980, 3, 7))).isEqualTo(19_800_307);
    }
}
