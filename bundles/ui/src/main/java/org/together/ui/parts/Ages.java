package org.together.ui.parts;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.together.core.CouncilTime;
import org.together.core.family.Period;

/** Dates as people in Britain write them, and how long ago that was. */
public final class Ages {
    /** Where the council is. */
    public static final ZoneId ZONE = CouncilTime.ZONE;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private final LocalDate today;

    private Ages(LocalDate today) {
        this.today = today;
    }

    /** Seen from today. */
    public static Ages now() {
        return new Ages(LocalDate.now(ZONE));
    }

    /** Seen from another day, such as the one a family is shown as at. */
    public static Ages asAt(LocalDate day) {
        return new Ages(day);
    }

    /** {@code 3 May 2024}. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** {@code 3 May 2024 at 2:05pm}. */
    public static String time(Instant at) {
        var local = at.atZone(ZONE);
        return DATE.format(local) + " at " + CLOCK.format(local).toLowerCase(Locale.UK);
    }

    /** {@code 3 May 2024 to 9 June 2024}, {@code since 3 May 2024}, or the one day. */
    public static String period(Period period) {
        return period.end()
                .map(end -> end.equals(period.from()) ? date(end) : date(period.from()) + " to " + date(end))
                .orElseGet(() -> "since " + date(period.from()));
    }

    /** {@code today}, {@code 3 weeks ago}, {@code in 2 days}. */
    public String ago(LocalDate day) {
        var days = ChronoUnit.DAYS.between(day, today);
        if (days == 0) {
            return "today";
        }
        if (Math.abs(days) == 1) {
            return days > 0 ? "yesterday" : "tomorrow";
        }
        var span = length(day, Math.abs(days));
        return days > 0 ? span + " ago" : "in " + span;
    }

    public String ago(Instant at) {
        return ago(at.atZone(ZONE).toLocalDate());
    }

    /** {@code 3 weeks ago (3 May 2024)} as a component. */
    public Span shown(LocalDate day) {
        var span = new Span(ago(day) + " (" + date(day) + ")");
        span.addClassName("part-age");
        return span;
    }

    public Span shown(Instant at) {
        return shown(at.atZone(ZONE).toLocalDate());
    }

    private String length(LocalDate day, long days) {
        if (days < 14) {
            return days + " days";
        }
        var months = Math.abs(ChronoUnit.MONTHS.between(day, today));
        if (months < 2) {
            return days / 7 + " weeks";
        }
        return months < 24 ? months + " months" : months / 12 + " years";
    }
}
