package org.together.casework.frontdoor;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bank holidays in England: Banking and Financial Dealings Act 1971, schedule 1, with the days proclaimed every year since (New Year's Day,
 * the first Monday in May, and substitutes for a Christmas or Boxing Day at a weekend). Days proclaimed for one year only, or moved, are
 * settings; gov.uk/bank-holidays lists them.
 */
final class BankHolidays {
    private final Set<LocalDate> also;
    private final Set<LocalDate> not;
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    BankHolidays(Set<LocalDate> also, Set<LocalDate> not) {
        this.also = Set.copyOf(also);
        this.not = Set.copyOf(not);
    }

    boolean contains(LocalDate day) {
        return also.contains(day) || !not.contains(day) && of(day.getYear()).contains(day);
    }

    /** The year's by rule. */
    Set<LocalDate> of(int year) {
        return byYear.computeIfAbsent(year, BankHolidays::byRule);
    }

    private static Set<LocalDate> byRule(int year) {
        var easter = easter(year);
        var days = new TreeSet<LocalDate>();
        days.add(orNextMonday(LocalDate.of(year, Month.JANUARY, 1)));
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        addChristmas(year, days);
        return days;
    }

    private static void addChristmas(int year, Set<LocalDate> days) {
        var christmas = LocalDate.of(year, Month.DECEMBER, 25);
        switch (christmas.getDayOfWeek()) {
            case FRIDAY -> days.addAll(Set.of(christmas, christmas.plusDays(3)));
            case SATURDAY -> days.addAll(Set.of(christmas.plusDays(2), christmas.plusDays(3)));
            case SUNDAY -> days.addAll(Set.of(christmas.plusDays(1), christmas.plusDays(2)));
            default -> days.addAll(Set.of(christmas, christmas.plusDays(1)));
        }
    }

    private static LocalDate orNextMonday(LocalDate day) {
        var isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return isWeekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    /** Easter Sunday by the Gregorian computus (Butcher's rule). */
    private static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var rest = year % 100;
        var skipped = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - skipped + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        var late = (golden + 11 * epact + 22 * weekday) / 451;
        var ordinal = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, ordinal / 31, ordinal % 31 + 1);
    }
}
