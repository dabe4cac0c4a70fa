package org.together.linkage.model;

import org.together.linkage.compare.Comparison;
import org.together.linkage.compare.Field;
import org.together.linkage.compare.Rarity;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Column;

/** The most a pair can weigh, judged by names and birth and what place and numbers could add; where they agree it does not try. */
final class Glance {
    static final float UNKNOWN = Float.POSITIVE_INFINITY;
    private static final float ROUNDING = 0.1f;
    private static final int SWAPPED = 6;
    private static final int[] PEOPLE = {Field.FORENAME, Field.SURNAME, Field.BIRTH};
    private static final int NUMBERS = 3;

    private final Records records;
    private final Comparison comparison;
    private final Parameters parameters;
    private final Rarity rarity;
    private final float start;
    private final float mostForPlace;
    private final float mostForPostcode;
    private final float mostForMiddle;
    private final float[] mostForNumber = new float[NUMBERS];
    private final boolean able;
    private long seen;

    Glance(Records records, Model model, Comparison comparison) {
        this.records = records;
        this.comparison = comparison;
        parameters = model.parameters();
        rarity = model.rarity();
        mostForPlace = gain(Field.PLACE, 6);
        mostForPostcode = Math.max(parameters.mostFor(Field.PLACE, 3) + Scorer.ADDRESS_ALIKE,
                Math.max(parameters.mostFor(Field.PLACE, 4), parameters.mostFor(Field.PLACE, 5)));
        mostForMiddle = Math.max(gain(Field.MIDDLE, 2), parameters.mostFor(Field.MIDDLE, Field.SAME)
                + rarity.most(Column.MIDDLE.ordinal()));
        for (int i = 0; i < NUMBERS; i++) {
            mostForNumber[i] = gain(Field.NHS + i, 2);
        }
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

    /** The most two records can weigh; unless that is not known, {@link #seen} is then the pattern of their names and births. */
    float most(int left, int right) {
        int[] cells = records.cells();
        int a = left * records.width();
        int b = right * records.width();
        float others = able ? placeAndNumbers(cells, a, b) : UNKNOWN;
        if (others == UNKNOWN) {
            return UNKNOWN;
        }
        seen = comparison.glance(cells, a, b);
        if (Field.level(seen, Field.FORENAME) == SWAPPED) {
            return UNKNOWN;
        }
        float tidy = parameters.tidyStart();
        float untidy = parameters.untidyStart();
        float strangers = 0;
        for (int field : PEOPLE) {
            int level = Field.level(seen, field);
            if (level != 0) {
                tidy += parameters.tidy(field, level);
                untidy += parameters.untidy(field, level);
                strangers += level == Field.SAME ? -rarity.of(Field.place(field), cells[a + Field.place(field)])
                        : parameters.strangers(field, level);
            }
        }
        return start + Math.max(tidy, untidy) + 1 - strangers + others;
    }

    private float placeAndNumbers(int[] cells, int a, int b) {
        if (agree(cells, a, b, Column.ADDRESS) || agree(cells, a, b, Column.UPRN)) {
            return UNKNOWN;
        }
        int postcode = cells[a + Column.POSTCODE.ordinal()];
        boolean near = postcode != 0 && postcode == cells[b + Column.POSTCODE.ordinal()];
        float most = near ? mostForPostcode + rarity.of(Column.POSTCODE, postcode) : mostForPlace;
        for (int i = 0; i < NUMBERS; i++) {
            int number = cells[a + Column.NHS.ordinal() + i];
            int other = cells[b + Column.NHS.ordinal() + i];
            if (number != 0 && number == other) {
                return UNKNOWN;
            }
            most += number == 0 || other == 0 ? 0 : mostForNumber[i];
        }
        boolean middle = cells[a + Column.MIDDLE.ordinal()] != 0 && cells[b + Column.MIDDLE.ordinal()] != 0;
        return most + (middle ? mostForMiddle : 0);
    }

    /** The part of the pattern that was looked at last. */
    long seen() {
        return seen;
    }

    private static boolean agree(int[] cells, int a, int b, Column column) {
        int code = cells[a + column.ordinal()];
        return code != 0 && code == cells[b + column.ordinal()];
    }
}
