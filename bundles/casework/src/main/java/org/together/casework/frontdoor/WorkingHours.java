package org.together.casework.frontdoor;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** How long something waits in hours that the access team works: on its days, between its hours, never on a bank holiday. */
final class WorkingHours {
    private static final int YEARS_BACK = 40;

    private final Set<DayOfWeek> days;
    private final LocalTime opens;
    private final LocalTime closes;
    private final BankHolidays holidays;
    private final ZoneId zone;

    WorkingHours(Set<DayOfWeek> days, LocalTime opens, LocalTime closes, BankHolidays holidays, ZoneId zone) {
        if (days.isEmpty() || !opens.isBefore(closes)) {
            throw new IllegalArgumentException("The access team must work on some day, from an hour to a later one");
        }
        this.days = Set.copyOf(days);
        this.opens = opens;
        this.closes = closes;
        this.holidays = holidays;
        this.zone = zone;
    }

    /** Of a usual day. */
    Duration day() {
        return Duration.between(opens, closes);
    }

    boolean isWorked(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** Zero when {@code to} is not later. */
    Duration between(Instant from, Instant to) {
        var sum = Duration.ZERO;
        var last = to.atZone(zone).toLocalDate();
        for (var day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorked(day)) {
                sum = sum.plus(overlap(later(start(day), from), earlier(end(day), to)));
            }
        }
        return sum;
    }

    /** What came before this has waited longer than {@code limit} by now; what came then or later has not. */
    Instant cutOff(Instant now, Duration limit) {
        var today = now.atZone(zone).toLocalDate();
        var rest = limit;
        for (var day = today; day.isAfter(today.minusYears(YEARS_BACK)); day = day.minusDays(1)) {
            if (!isWorked(day)) {
                continue;
            }
            var end = earlier(end(day), now);
            var worked = overlap(start(day), end);
            if (worked.compareTo(rest) > 0) {
                return end.minus(rest);
            }
            rest = rest.minus(worked);
        }
        return Instant.EPOCH;
    }

    private Instant start(LocalDate day) {
        return day.atTime(opens).atZone(zone).toInstant();
    }

    private Instant end(LocalDate day) {
        return day.atTime(closes).atZone(zone).toInstant();
    }

    private static Duration overlap(Instant from, Instant to) {
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
