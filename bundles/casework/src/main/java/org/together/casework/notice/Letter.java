package org.together.casework.notice;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Always the same letter: it says that something is new, and nothing that could tell a stranger anything. */
record Letter(ZonedDateTime at) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    /** In lines that end as the mail protocol wants them. */
    String written(String from, String to, String platform) {
        var where = platform.isEmpty() ? "Sign in to see what it is." : "Sign in to see what it is: " + platform;
        return String.join("\r\n", List.of(
                "From: Together <" + from + ">",
                "To: <" + to + ">",
                "Date: " + DATE.format(at),
                "Message-ID: <" + UUID.randomUUID() + from.substring(from.indexOf('@')) + ">",
                "Subject: Something new for you in Together",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=US-ASCII",
                "Auto-Submitted: auto-generated",
                "",
                "Something new waits for you in Together.",
                where,
                "",
                "You get this e-mail because you asked for it. Turn it off under My day, E-mail notices.",
                ""));
    }
}
