package org.together.linkage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.together.linkage.rows.Column;

/**
 * What one source says of one person, as it was written. What is not known is left out and counts neither for nor against. The id must be
 * unique over all sources.
 */
public final class Entry {
    private final String id;
    private final @Nullable byte[][] values;

    private Entry(String id, @Nullable byte[][] values) {
        this.id = id;
        this.values = values;
    }

    /** An entry of a source, with nothing said yet. */
    public static Entry of(String source, String id) {
        return new Entry(id, new byte[Column.KNOWN][]).with(Column.SOURCE, source);
    }

    /** What somebody types in a search: it belongs to no source. */
    public static Entry asTyped() {
        return new Entry("", new byte[Column.KNOWN][]);
    }

    public Entry forename(String value) {
        return with(Column.FORENAME, value);
    }

    public Entry middleNames(String value) {
        return with(Column.MIDDLE, value);
    }

    public Entry surname(String value) {
        return with(Column.SURNAME, value);
    }

    public Entry formerSurname(String value) {
        return with(Column.FORMER, value);
    }

    public Entry born(LocalDate date) {
        return with(Column.BIRTH, date.toString());
    }

    /** A date of birth as written: ISO, day/month/year, eight digits, or the year alone. */
    public Entry born(String date) {
        return with(Column.BIRTH, date);
    }

    public Entry sex(String value) {
        return with(Column.SEX, value);
    }

    public Entry address(String value) {
        return with(Column.ADDRESS, value);
    }

    public Entry postcode(String value) {
        return with(Column.POSTCODE, value);
    }

    public Entry uprn(String value) {
        return with(Column.UPRN, value);
    }

    public Entry nhsNumber(String value) {
        return with(Column.NHS, value);
    }

    public Entry upn(String value) {
        return with(Column.UPN, value);
    }

    public Entry nino(String value) {
        return with(Column.NINO, value);
    }

    private Entry with(Column column, String value) {
        var more = values.clone();
        more[column.ordinal()] = value.isBlank() ? null : value.getBytes(StandardCharsets.UTF_8);
        return new Entry(id, more);
    }

    public String id() {
        return id;
    }

    @Nullable byte[][] values() {
        return values;
    }
}
