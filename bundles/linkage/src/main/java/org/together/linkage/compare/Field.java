package org.together.linkage.compare;

import org.together.linkage.rows.Column;

/** What is compared between two records. Each field agrees to one of a few levels; level 0 says that one of the two does not know. */
public final class Field {
    public static final int FORENAME = 0;
    public static final int MIDDLE = 1;
    public static final int SURNAME = 2;
    public static final int BIRTH = 3;
    public static final int SEX = 4;
    public static final int SOURCE = 5;
    public static final int PLACE = 6;
    public static final int NHS = 7;
    public static final int UPN = 8;
    public static final int NINO = 9;
    public static final int OTHER = 10;
    /** How many fields there can be. */
    public static final int MOST = OTHER + Column.MOST_OTHERS;
    /** Room for the levels of one field. */
    public static final int LEVELS = 16;
    /** The level of full agreement in every field. */
    public static final int SAME = 1;

    private static final String[] NAMES = {"forename", "middle names", "surname", "date of birth", "sex", "source", "address",
            "NHS number", "UPN", "NINO"};
    private static final String[][] WORDS = {
        {"", "same forename", "forenames said for one another", "forename spelt alike", "forename agrees with an initial",
            "middle name used as forename", "forename and surname swapped", "forename somewhat alike", "different forename"},
        {"", "same middle names", "middle names agree in part", "different middle names"},
        {"", "same surname", "surname spelt alike", "surname shares a part", "former surname", "surname somewhat alike",
            "different surname, women", "different surname"},
        {"", "same date of birth", "day and month of birth swapped", "date of birth differs by one digit",
                "1 January or only the year given, same year",
            "same year, and month or day of birth", "same day and month, other year of birth", "same year of birth only",
                    "different date of birth", "born a generation apart"},
        {"", "same sex", "different sex"},
        {"", "both from one source", "from two sources"},
        {"", "same address", "same address, other postcode", "address written alike, same postcode", "same postcode, no address",
            "same postcode, other address", "address written alike, other postcode", "near postcode", "different address"},
    };
    private static final String[] NUMBER = {"", "same %s", "%s differs by one sign", "different %s"};
    private static final String[] TEXT = {"", "same %s", "%s spelt alike", "%s somewhat alike", "different %s"};
    private static final int[] COUNTS = {9, 4, 8, 10, 3, 3, 9, 4, 4, 4};
    private static final int[] PLACES = {0, 1, 2, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 17, 18};

    private Field() {
    }

    /** Its name as shown to people. */
    public static String name(int field) {
        return field < OTHER ? NAMES[field] : Column.title(Column.KNOWN + field - OTHER);
    }

    /** A level in words. */
    public static String words(int field, int level) {
        if (field < NHS) {
            return WORDS[field][level];
        }
        return (field < OTHER ? NUMBER : TEXT)[level].formatted(name(field));
    }

    /** How many levels a field has, level 0 included. */
    public static int levels(int field) {
        return field < OTHER ? COUNTS[field] : TEXT.length;
    }

    /** The column behind a field; the place is made of three, of which the address is given. */
    public static int place(int field) {
        return PLACES[field];
    }

    /** The level of one field in a pattern. */
    public static int level(long pattern, int field) {
        return (int) (pattern >>> 4 * field) & 15;
    }
}
