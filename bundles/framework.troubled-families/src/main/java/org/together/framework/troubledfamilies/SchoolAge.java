package org.together.framework.troubledfamilies;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.together.core.family.Period;

/**
 * Compulsory school age in England, Education Act 1996 section 8 (K): from the 31 March, 31 August or 31 December on or after the fifth
 * birthday to the last Friday of June of the school year in which the sixteenth birthday falls.
 */
final class SchoolAge {

    private SchoolAge() {}

    static Period of(LocalDate born) {
        return Period.between(begins(born.plusYears(5)), ends(born.plusYears(16)));
    }

    /** Up to year 6: ten or younger when the school year began. */
    static boolean isPrimary(LocalDate born, LocalDate day) {
        var year = day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
        return java.time.Period.between(born, LocalDate.of(year, 8, 31)).getYears() <= 10;
    }

    private static LocalDate begins(LocalDate fifthBirthday) {
        var year = fifthBirthday.getYear();
        var spring = LocalDate.of(year, 3, 31);
        var summer = LocalDate.of(year, 8, 31);
        return !spring.isBefore(fifthBirthday) ? spring : !summer.isBefore(fifthBirthday) ? summer : LocalDate.of(year, 12, 31);
    }

    private static LocalDate ends(LocalDate sixteenthBirthday) {
        var year = sixteenthBirthday.getMonthValue() >= 9 ? sixteenthBirthday.getYear() + 1 : sixteenthBirthday.getYear();
        return LocalDate.of(year, 6, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }
}
