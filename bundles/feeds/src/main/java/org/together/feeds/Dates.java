package org.together.feeds;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people here write them. */
final class Dates {
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Dates() {}

    static String spoken(LocalDate day) {
        return SPOKEN.format(day);
    }
}
