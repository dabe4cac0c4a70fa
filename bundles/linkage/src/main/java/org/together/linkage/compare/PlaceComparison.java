package org.together.linkage.compare;

import org.together.linkage.rows.Column;

/** How far two places agree: UPRN, address and postcode as one field, since whoever moves changes all three. */
final class PlaceComparison {
    private static final double ALIKE = 0.85;
    private static final int MISSING = 0;
    private static final int SAME = 1;
    private static final int NEAR = 2;
    private static final int OTHER = 3;
    /** Levels by likeness of address (across) and postcode (down). */
    private static final int[][] LEVELS = {
        {0, 1, 6, 8},
        {4, 1, 3, 5},
        {7, 2, 6, 7},
        {8, 2, 6, 8},
    };

    private final Addresses addresses;
    private final Codes postcodes;
    private final Spellings wordings;

    PlaceComparison(Records records) {
        addresses = records.addresses();
        postcodes = records.codes(Column.POSTCODE.ordinal());
        wordings = new Spellings(addresses.wordings());
    }

    int level(int[] cells, int a, int b) {
        int uprn = cells[a + 9];
        if (uprn != 0 && uprn == cells[b + 9]) {
            return Field.SAME;
        }
        int postcode = postcode(cells[a + 8], cells[b + 8]);
        return LEVELS[postcode][address(cells[a + 7], cells[b + 7])];
    }

    private int postcode(int left, int right) {
        if (left == 0 || right == 0) {
            return MISSING;
        }
        if (left == right) {
            return SAME;
        }
        return postcodes.shareSector(left, right) || postcodes.differByOne(left, right) ? NEAR : OTHER;
    }

    private int address(int left, int right) {
        if (left == 0 || right == 0) {
            return MISSING;
        }
        if (left == right) {
            return SAME;
        }
        int number = addresses.number(left);
        int other = addresses.number(right);
        if (number != other && number != 0 && other != 0) {
            return OTHER;
        }
        int wording = addresses.wording(left);
        int otherWording = addresses.wording(right);
        return wording == otherWording || wordings.of(wording, otherWording) >= ALIKE ? NEAR : OTHER;
    }
}
