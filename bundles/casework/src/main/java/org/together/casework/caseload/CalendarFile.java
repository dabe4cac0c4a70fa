package org.together.casework.caseload;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.together.casework.Gate;
import org.together.core.caseload.Appointment;

/** Appointments as a calendar takes them (RFC 5545), without a word about whom, what or where. */
final class CalendarFile {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    static String of(List<Appointment> appointments) {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Together//Appointments//EN");
        line(file, "METHOD:PUBLISH");
        appointments.forEach(one -> event(file, one));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static void event(StringBuilder file, Appointment one) {
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + one.id() + "@together");
        line(file, "DTSTAMP:" + UTC.format(Instant.now()));
        line(file, "DTSTART:" + utc(one.begins()));
        line(file, "DTEND:" + utc(one.ends()));
        line(file, "SUMMARY:Appointment");
        line(file, "CLASS:PRIVATE");
        line(file, "END:VEVENT");
    }

    private static String utc(LocalDateTime local) {
        return UTC.format(local.atZone(Gate.HERE));
    }

    private static void line(StringBuilder file, String text) {
        file.append(text).append("\r\n");
    }
}
