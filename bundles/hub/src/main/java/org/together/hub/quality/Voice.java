package org.together.hub.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.together.core.family.Identifier;
import org.together.core.hub.Aspect;
import org.together.hub.match.Folded;

/** What one feed says of one person, made comparable; a text is empty where it says nothing. */
record Voice(long id, long person, String feed, String own, LocalDate seen, String[] values) {
    static final String COLUMNS = "id, person_id, feed, forenames, surname, born, sex, identifiers, postcode, last_seen";

    static Voice of(ResultSet row) throws SQLException {
        var feed = row.getString(3);
        var numbers = text(row, 8);
        var values = new String[Aspect.values().length];
        values[Aspect.FORENAME.ordinal()] = forename(text(row, 4));
        values[Aspect.SURNAME.ordinal()] = Folded.name(text(row, 5));
        values[Aspect.BORN.ordinal()] = text(row, 6);
        values[Aspect.SEX.ordinal()] = text(row, 7);
        values[Aspect.POSTCODE.ordinal()] = text(row, 9);
        values[Aspect.NHS_NUMBER.ordinal()] = number(numbers, Identifier.NHS_NUMBER);
        values[Aspect.UPN.ordinal()] = number(numbers, Identifier.UPN);
        values[Aspect.NINO.ordinal()] = number(numbers, Identifier.NINO);
        var seen = row.getDate(10).toLocalDate();
        return new Voice(row.getLong(1), row.getLong(2), feed, number(numbers, Identifier.LOCAL + feed), seen, values);
    }

    /** The first of several, and no initials: "J" does not contradict "Jory". */
    private static String forename(String written) {
        var first = Folded.name(written.strip().split("\\s+")[0]);
        return first.length() < 2 ? "" : first;
    }

    /** The number of the scheme in lines of scheme, tab and number. */
    static String number(String numbers, String scheme) {
        return Stream.of(numbers.split("\n"))
                .filter(line -> line.startsWith(scheme + "\t"))
                .map(line -> line.substring(scheme.length() + 1))
                .findFirst()
                .orElse("");
    }

    private static String text(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    String value(Aspect aspect) {
        return values[aspect.ordinal()];
    }

    boolean says(Aspect aspect) {
        return !value(aspect).isEmpty();
    }

    boolean isNewerThan(Voice other) {
        return seen.isAfter(other.seen) || seen.equals(other.seen) && id > other.id;
    }
}
