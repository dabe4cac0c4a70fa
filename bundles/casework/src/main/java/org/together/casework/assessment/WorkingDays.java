package org.together.casework.assessment;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which offices are open: Monday to Friday. */
final class WorkingDays {
    private WorkingDays() {}

    static LocalDate after(LocalDate day, int workingDays) {
        var reached = day;
        for (var left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (reached.getDayOfWeek() != DayOfWeek.SATURDAY && reached.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return reached;
    }
}
