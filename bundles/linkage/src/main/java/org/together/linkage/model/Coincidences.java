package org.together.linkage.model;

import org.together.linkage.compare.Field;
import org.together.linkage.compare.Rarity;
import org.together.linkage.rows.Column;

/** Full agreement by chance is too rare for a sample to show; it follows from how often every value occurs. */
record Coincidences(Rarity rarity) {
    private static final double LEAST = 1e-9;
    private static final double WRITTEN_ALIKE = 0.03;

    void correct(double[][] strangers) {
        for (int field = 0; field < Field.MOST; field++) {
            if (field != Field.PLACE && Field.place(field) < rarity.places()) {
                set(strangers[field], Field.SAME, rarity.coincidence(Field.place(field)));
            }
        }
        double address = Math.max(rarity.coincidence(Column.ADDRESS.ordinal()), rarity.coincidence(Column.UPRN.ordinal()));
        double postcode = rarity.coincidence(Column.POSTCODE.ordinal());
        double[] place = strangers[Field.PLACE];
        set(place, 1, address);
        set(place, 2, address);
        set(place, 3, postcode * WRITTEN_ALIKE);
        set(place, 4, postcode);
        set(place, 5, postcode);
    }

    private static void set(double[] levels, int level, double share) {
        if (share > 0) {
            levels[level] = Math.max(share, LEAST);
        }
    }
}
