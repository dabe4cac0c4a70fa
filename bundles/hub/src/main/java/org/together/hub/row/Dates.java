package org.together.hub.row;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as agencies write them: day first, or ISO; a time of day is dropped. */
final class Dates {
    private static final String TIME = "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})" + TIME);
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + TIME);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[/.\\- ]([A-Za-z]{3,9})[/.\\- ](\\d{4}|\\d{2})" + TIME);
    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);
    private static final int YEARS_AHEAD = 20;

    private final Clock clock;

    Dates(Clock clock) {
        this.clock = clock;
    }

    Checked check(String text, boolean ofBirth, boolean fromSpreadsheet) {
        var latest = latest(ofBirth);
        try {
            var date = read(text, latest, fromSpreadsheet);
            return date == null ? Checked.fault("is not a date; write it as dd/mm/yyyy") : inRange(date, latest, ofBirth);
        } catch (DateTimeException noSuchDay) {
            return Checked.fault("is not a day of the calendar; dates are day/month/year");
        }
    }

    private LocalDate latest(boolean ofBirth) {
        var today = LocalDate.now(clock);
        return ofBirth ? today : today.plusYears(YEARS_AHEAD);
    }

    private static Checked inRange(LocalDate date, LocalDate latest, boolean ofBirth) {
        if (date.isBefore(EARLIEST)) {
            return Checked.fault("is before 1900");
        }
        if (date.isAfter(latest)) {
            return Checked.fault(ofBirth ? "is a date of birth in the future" : "is more than 20 years ahead");
        }
        return Checked.valid(date.toString());
    }

    private static @Nullable LocalDate read(String text, LocalDate latest, boolean fromSpreadsheet) {
        Matcher found;
        if ((found = ISO.matcher(text)).matches() || (found = COMPACT.matcher(text)).matches()) {
            return LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
        }
        if ((found = DAY_FIRST.matcher(text)).matches()) {
            return LocalDate.of(year(found.group(3), latest), number(found, 2), number(found, 1));
        }
        if ((found = NAMED.matcher(text)).matches()) {
            var month = MONTHS.indexOf(found.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            return LocalDate.of(year(found.group(3), latest), month, number(found, 1));
        }
        if (fromSpreadsheet && DAY_NUMBER.matcher(text).matches()) {
            return SPREADSHEET_EPOCH.plusDays((long) Double.parseDouble(text));
        }
        return null;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Two digits mean the newest such year that is not too late. */
    private static int year(String text, LocalDate latest) {
        var year = Integer.parseInt(text);
        if (text.length() == 4) {
            return year;
        }
        var candidate = latest.getYear() / 100 * 100 + year;
        return candidate > latest.getYear() ? candidate - 100 : candidate;
    }
}
