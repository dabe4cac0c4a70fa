package org.together.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.together.casework.Gate;

class WorkingHoursTest {
    private static final BankHolidays ENGLAND = new BankHolidays(Set.of(), Set.of());
    private static final WorkingHours OFFICE = hours("09:00", "17:00");
    private static final WorkingHours ROUND_THE_CLOCK = new WorkingHours(
            EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.of(23, 59), ENGLAND, Gate.HERE);
    private static final int TRIES = 300;

    private static WorkingHours hours(String opens, String closes) {
        var week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        return new WorkingHours(week, LocalTime.parse(opens), LocalTime.parse(closes), ENGLAND, Gate.HERE);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Gate.HERE).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T10:00, 2026-11-16T12:30, PT2H30M",
        "2026-11-16T16:00, 2026-11-17T10:00, PT2H",
        "2026-11-20T16:00, 2026-11-23T10:00, PT2H", // over a weekend
        "2026-11-21T10:00, 2026-11-22T23:00, PT0S",
        "2026-12-24T16:00, 2026-12-29T10:00, PT2H", // Christmas on a Friday, Boxing Day's substitute on Monday
        "2026-04-02T16:00, 2026-04-07T10:00, PT2H", // Good Friday and Easter Monday
        "2026-03-27T16:00, 2026-03-30T10:00, PT2H", // clocks go forward
        "2026-10-23T16:00, 2026-10-26T10:00, PT2H" // and back
    })
    void only_hours_that_are_worked_count(String from, String to, String worked) {
        assertThat(OFFICE.between(at(from), at(to))).isEqualTo(Duration.parse(worked));
    }

    @Test
    void a_day_on_which_the_clocks_change_is_as_long_as_it_is() {
        assertThat(ROUND_THE_CLOCK.between(at("2026-03-29T00:00"), at("2026-03-29T23:59"))).isEqualTo(Duration.parse("PT22H59M"));
        assertThat(ROUND_THE_CLOCK.between(at("2026-10-25T00:00"), at("2026-10-25T23:59"))).isEqualTo(Duration.parse("PT24H59M"));
    }

    @Test
    void minute_by_minute_counting_agrees() {
        var random = new Random(26);
        for (var i = 0; i < TRIES / 10; i++) {
            var from = moment(random);
            var to = from.plus(random.nextInt(14 * 24 * 60), ChronoUnit.MINUTES);
            assertThat(OFFICE.between(from, to)).as(from + " to " + to).isEqualTo(counted(from, to));
        }
    }

    private static Duration counted(Instant from, Instant to) {
        var minutes = 0;
        for (var minute = from; minute.isBefore(to); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            var local = minute.atZone(Gate.HERE);
            var isOpen = !local.toLocalTime().isBefore(LocalTime.of(9, 0)) && local.toLocalTime().isBefore(LocalTime.of(17, 0));
            var isWeekday = local.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
            minutes += isOpen && isWeekday && !ENGLAND.contains(local.toLocalDate()) ? 1 : 0;
        }
        return Duration.ofMinutes(minutes);
    }

    @Test
    void parts_add_up_and_time_never_runs_backwards() {
        var random = new Random(27);
        for (var i = 0; i < TRIES; i++) {
            var first = moment(random);
            var second = first.plus(random.nextInt(30 * 24 * 60), ChronoUnit.MINUTES);
            var third = second.plus(random.nextInt(30 * 24 * 60), ChronoUnit.MINUTES);
            for (var hours : Set.of(OFFICE, ROUND_THE_CLOCK)) {
                assertThat(hours.between(first, second).plus(hours.between(second, third))).isEqualTo(hours.between(first, third));
                assertThat(hours.between(first, second)).isLessThanOrEqualTo(Duration.between(first, second));
                assertThat(hours.between(third, first)).isZero();
            }
        }
    }

    @Test
    void what_came_before_the_cut_off_and_only_that_has_waited_too_long() {
        var random = new Random(28);
        for (var i = 0; i < TRIES; i++) {
            var now = moment(random);
            var limit = Duration.ofMinutes(random.nextInt(5 * 8 * 60));
            var cutOff = OFFICE.cutOff(now, limit);
            for (var offset : new long[] {-2_000, -61, -1, 0, 1, 61, 2_000}) {
                var since = cutOff.plusSeconds(offset);
                var hasWaitedTooLong = OFFICE.between(since, now).compareTo(limit) > 0;
                assertThat(since.isBefore(cutOff)).as(since + " at " + now + ", limit " + limit).isEqualTo(hasWaitedTooLong);
            }
        }
    }

    /** Around Christmas, Easter and the changes of the clocks as often as elsewhere. */
    private static Instant moment(Random random) {
        var days = new String[] {"2026-12-23", "2027-03-25", "2027-03-28", "2026-10-24", "2026-05-01", "2026-06-15"};
        var day = days[random.nextInt(days.length)];
        return at(day + "T00:00").plus(random.nextInt(6 * 24 * 60), ChronoUnit.MINUTES);
    }

    @Test
    void hours_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> hours("17:00", "09:00")).isInstanceOf(IllegalArgumentException.class);
    }
}
