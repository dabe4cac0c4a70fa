package org.together.casework.frontdoor;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.casework.Gate;

/** When the access team works and how long a referral may wait there. */
@Component(service = OfficeHours.class, configurationPid = "org.together.casework.frontdoor")
public final class OfficeHours {
    /** Days such as MON, times such as 09:00, dates such as 2027-06-01. */
    @interface Settings {
        String days() default "MON, TUE, WED, THU, FRI";

        String opens() default "09:00";

        String closes() default "17:00";

        double limitInWorkingDays() default 1;

        String[] alsoClosed() default {};

        String[] openAfterAll() default {};
    }

    private static final double SECONDS = 3600;

    private final WorkingHours hours;
    private final Duration limit;
    private final InstantSource clock;

    @Activate
    public OfficeHours(Settings settings) {
        this(hours(settings), settings.limitInWorkingDays(), InstantSource.system());
    }

    OfficeHours(WorkingHours hours, double limitInDays, InstantSource clock) {
        this.hours = hours;
        this.clock = clock;
        limit = Duration.ofSeconds(Math.round(hours.day().toSeconds() * limitInDays));
    }

    private static WorkingHours hours(Settings settings) {
        var days = items(settings.days()).map(OfficeHours::day).collect(Collectors.toSet());
        var holidays = new BankHolidays(dates(settings.alsoClosed()), dates(settings.openAfterAll()));
        return new WorkingHours(days, LocalTime.parse(settings.opens()), LocalTime.parse(settings.closes()), holidays, Gate.HERE);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), Gate.HERE);
    }

    /** Working hours since then. */
    double waited(Instant since) {
        return hours.between(since, now()).toSeconds() / SECONDS;
    }

    /** Referrals that wait since before this are overdue. */
    Instant cutOff() {
        return hours.cutOff(now(), limit);
    }

    double limitInHours() {
        return limit.toSeconds() / SECONDS;
    }

    private static Set<LocalDate> dates(String[] written) {
        return items(written).map(LocalDate::parse).collect(Collectors.toSet());
    }

    private static DayOfWeek day(String written) {
        var begins = written.toUpperCase(Locale.ROOT);
        return Stream.of(DayOfWeek.values())
                .filter(day -> begins.length() >= 3 && day.name().startsWith(begins))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Write days as MON, TUE, WED, THU, FRI, SAT or SUN, not " + written));
    }

    /** A setting is one value with commas, or several. */
    private static Stream<String> items(String... written) {
        return Stream.of(written).flatMap(item -> Stream.of(item.split(","))).map(String::strip).filter(item -> !item.isEmpty());
    }
}
