package org.together.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which schools and offices are open. */
final class Days {
    private Days() {}

    /** The day itself, or the Monday after. */
    static LocalDate atWork(LocalDate day) {
        var later = day;
        while (later.getDayOfWeek() == DayOfWeek.SATURDAY || later.getDayOfWeek() == DayOfWeek.SUNDAY) {
            later = later.plusDays(1);
        }
        return later;
    }
}
