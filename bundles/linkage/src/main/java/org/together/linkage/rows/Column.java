package org.together.linkage.rows;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a record can say of a person, in the order in which it is packed; further texts follow as {@code other1}, {@code other2} and so
 * on.
 */
public enum Column {
    FORENAME("forename"),
    MIDDLE("middle_names"),
    SURNAME("surname"),
    FORMER("former_surname"),
    BIRTH("dob"),
    SEX("sex"),
    SOURCE("source"),
    ADDRESS("address"),
    POSTCODE("postcode"),
    UPRN("uprn"),
    NHS("nhs_number"),
    UPN("upn"),
    NINO("nino");

    /** How many columns there are before the further texts. */
    public static final int KNOWN = 13;
    /** How many further texts can be compared. */
    public static final int MOST_OTHERS = 6;
    /** How many columns there can be at all. */
    public static final int MOST = KNOWN + MOST_OTHERS;
    /** The name of the column that tells records apart. */
    public static final String RECORD_ID = "record_id";
    private static final String OTHER = "other";

    private final String title;

    Column(String title) {
        this.title = title;
    }

    /** Its name in the header of a file. */
    public String title() {
        return title;
    }

    /** The place of a column by its name in a header, further texts included. */
    public static Optional<Integer> place(String name) {
        if (name.startsWith(OTHER) && name.length() == OTHER.length() + 1) {
            int number = name.charAt(OTHER.length()) - '0';
            return number >= 1 && number <= MOST_OTHERS ? Optional.of(KNOWN + number - 1) : Optional.empty();
        }
        return Arrays.stream(values()).filter(c -> c.title.equals(name)).findFirst().map(Column::ordinal);
    }

    /** The name of the column at a place. */
    public static String title(int place) {
        return place < KNOWN ? values()[place].title : OTHER + (place - KNOWN + 1);
    }
}
