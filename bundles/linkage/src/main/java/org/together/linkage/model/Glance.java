package org.together.linkage.model;

import org.together.linkage.compare.Comparison;
import org.together.linkage.compare.Field;
import org.together.linkage.compare.Rarity;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Column;

/** The most a pair can weigh, judged by names and birth alone; for pairs that share a place or a number it does not try. */
final class Glance {
    private static final float UNKNOWN = Float.POSITIVE_INFINITY;
    private static final float ROUNDING = 0.1f;
    private static final int SWAPPED = 6;

    private final Records records;
    private final Comparison comparison;
    private final Parameters parameters;
    private final Rarity rarity;
    private final float start;
    private final float mostForPlace;
    private final float mostForMiddle;
    private final boolean able;

    Glance(Records records, Model model, Comparison comparison) {
        this.records = records;
        this.comparison = comparison;
        parameters = model.parameters();
        rarity = model.rarity();
        mostForPlace = gain(Field.PLACE, 6);
        mostForMiddle = Math.max(gain(Field.MIDDLE, 2), parameters.mostFor(Field.MIDDLE, Field.SAME)
                + rarity.most(Column.MIDDLE.ordinal()));
        start = model.start() + gain(Field.SEX, 1) + gain(Field.SOURCE, 1) + ROUNDING;
        able = records.others() == 0;
    }

    private float gain(int field, int from) {
        float most = 0;
        for (int level = from; level < Field.levels(field); level++) {
            most = Math.max(most, parameters.mostFor(field, level) - parameters.strangers(field, level));
        }
        return most;
    }

    float most(int left, int right) {
        int[] cells = records.cells();
        int a = left * records.width();
        int b = right * records.width();
        if (!able || agree(cells, a, b, Column.ADDRESS) || agree(cells, a, b, Column.POSTCODE) || agree(cells, a, b, Column.UPRN)
                || both(cells, a, b, Column.NHS) || both(cells, a, b, Column.UPN) || both(cells, a, b, Column.NINO)) {
            return UNKNOWN;
        }
        long pattern = comparison.glance(cells, a, b);
        float tidy = parameters.tidyStart();
        float untidy = parameters.untidyStart();
        float strangers = 0;
        for (int field : PEOPLE) {
            int level = Field.level(pattern, field);
            if (level != 0) {
                tidy += parameters.tidy(field, level);
                untidy += parameters.untidy(field, level);
                strangers += level == Field.SAME ? -rarity.of(Field.place(field), cells[a + Field.place(field)])
                        : parameters.strangers(field, level);
            }
        }
        if (Field.level(pattern, Field.FORENAME) == SWAPPED) {
            return UNKNOWN;
        }
        float middle = both(cells, a, b, Column.MIDDLE) ? mostForMiddle : 0;
        return start + Math.max(tidy, untidy) + 1 - strangers + mostForPlace + middle;
    }

    private static final int[] PEOPLE = {Field.FORENAME, Field.SURNAME, Field.BIRTH};

    private static boolean agree(int[] cells, int a, int b, Column column) {
        int code = cells[a + column.ordinal()];
        return code != 0 && code == cells[b + column.ordinal()];
    }

    private static boolean both(int[] cells, int a, int b, Column column) {
        return cells[a + column.ordinal()] != 0 && cells[b + column.ordinal()] != 0;
    }
}
