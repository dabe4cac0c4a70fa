package org.together.access.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.together.core.access.Action;
import org.together.core.access.Decision;
import org.together.core.access.Viewer;

/** What one entry says, as written and hashed: texts only, so that it reads the same from any database for ever. */
public record AuditLine(
        String at,
        String account,
        String roles,
        String agency,
        String session,
        String action,
        String subject,
        String detail,
        String decision) {
    static final String ALLOWED = "allowed";
    static final String REFUSED = "refused";
    /** Of one length, so that order as text is order in time. */
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final int SHORT = 100;
    private static final int MEDIUM = 200;
    private static final int LONG = 500;

    static AuditLine of(Instant at, Viewer viewer, Action action, Told told) {
        var roles = viewer.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        return new AuditLine(
                TIME.format(at),
                oneLine(viewer.account(), SHORT),
                roles,
                oneLine(viewer.agency(), MEDIUM),
                oneLine(viewer.session(), SHORT),
                action.name(),
                oneLine(told.subject, MEDIUM),
                oneLine(viewer.purpose().map(purpose -> told.detail + " Purpose: " + purpose).orElse(told.detail), LONG),
                told.decision);
    }

    /** From its texts in the order of its components. */
    static AuditLine of(String[] text) {
        return new AuditLine(text[0], text[1], text[2], text[3], text[4], text[5], text[6], text[7], text[8]);
    }

    /** What happened to what. */
    record Told(String subject, String detail, String decision) {

        static Told done(String subject, String detail) {
            return new Told(subject, detail, ALLOWED);
        }

        static Told decided(String subject, Decision decision) {
            return new Told(subject, decision.reason(), decision.isAllowed() ? ALLOWED : REFUSED);
        }
    }

    /** Cut to fit its column; line breaks and other control characters, which could fake an entry in a printed list, become spaces. */
    static String oneLine(String text, int atMost) {
        var line = new StringBuilder();
        text.codePoints().limit(atMost).map(AuditLine::printable).forEach(line::appendCodePoint);
        while (line.length() > atMost) {
            line.setLength(line.offsetByCodePoints(line.length(), -1));
        }
        return line.toString();
    }

    private static int printable(int codePoint) {
        var isHalfOfAPair = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return Character.isISOControl(codePoint) || isHalfOfAPair || codePoint == 0x2028 || codePoint == 0x2029 ? ' ' : codePoint;
    }
}
