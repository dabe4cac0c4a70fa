package org.together.linkage.model;

import java.util.ArrayList;
import java.util.List;
import org.together.linkage.compare.Comparison;
import org.together.linkage.compare.Field;
import org.together.linkage.compare.Rarity;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Column;

/**
 * Weighs pairs: bits for being one person, against the likelier of strangers and of two people of one household. Keeps working space: use
 * one a thread.
 */
public final class Scorer {
    private static final float STRANGERS_TIED = 8;
    static final float ADDRESS_ALIKE = 5;
    private static final float HOUSES_OF_POSTCODE = 3;
    private static final int SWAPPED = 6;

    private final Records records;
    private final Comparison comparison;
    private final Parameters parameters;
    private final Rarity rarity;
    private final Glance glance;
    private final float householdStart;
    private final float start;
    private long pattern;
    private float same;
    private float strangers;
    private float household;

    public Scorer(Records records, Model model) {
        this.records = records;
        comparison = new Comparison(records);
        parameters = model.parameters();
        rarity = model.rarity();
        householdStart = model.householdStart();
        start = model.start();
        glance = new Glance(records, model, comparison);
    }

    /** The weight of a pair in bits, the start included: at 0 it is as likely as not one person. */
    public float weight(int left, int right) {
        return weight(comparison.pattern(left, right), left, right);
    }

    private float weight(long compared, int left, int right) {
        pattern = compared;
        strangers = 0;
        household = householdStart;
        float tidy = parameters.tidyStart();
        float untidy = parameters.untidyStart();
        long rest = pattern;
        for (int field = 0; rest != 0; field++, rest >>>= 4) {
            int level = (int) rest & 15;
            if (level != 0) {
                tidy += parameters.tidy(field, level);
                untidy += parameters.untidy(field, level);
                against(field, level, left, right);
            }
        }
        same = Bits.either(tidy, untidy);
        return start + same - Bits.either(strangers, household);
    }

    /**
     * What a pair says once a third record ties the two together: strangers are then hardly likelier than one person, so a pair with
     * little in common says little, and only what differs speaks against it.
     */
    public float tiedWeight(int left, int right) {
        weight(left, right);
        return same - Bits.either(strangers + STRANGERS_TIED, household - start);
    }

    /** How many more pairs are of one household than of one person, in bits. */
    public float householdsToPeople() {
        return householdStart - start;
    }

    /** The weight of a pair when it is above a limit; anything at or under the limit when it is not. Most pairs need only a glance. */
    public float weightAbove(float limit, int left, int right) {
        float most = glance.most(left, right);
        if (most <= limit) {
            return limit;
        }
        return most == Glance.UNKNOWN ? weight(left, right) : weight(comparison.pattern(glance.seen(), left, right), left, right);
    }

    /** Reads the beginning of some records, so that memory brings them near while others are waited for. */
    public int touch(int[] rows, int from, int to) {
        int[] cells = records.cells();
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += cells[rows[i] * records.width()] + cells[(rows[i] + 1) * records.width() - 1];
        }
        return sum;
    }

    /** The same weight, taken apart. */
    public Weighing weighing(int left, int right) {
        float weight = weight(left, right);
        boolean athome = household > strangers;
        var parts = new ArrayList<Weighing.Part>();
        float sum = 0;
        for (int field = 0; field < Field.MOST; field++) {
            int level = Field.level(pattern, field);
            if (level != 0) {
                float chance = chance(field, level, left, right);
                float bits = parameters.same(field, level) - (athome ? parameters.household(field, level, chance) : chance);
                parts.add(new Weighing.Part(field, level, bits, -chance));
                sum += bits;
            }
        }
        float from = start - (athome ? householdStart : 0);
        return new Weighing(from, List.copyOf(parts), weight - sum - from, weight, athome);
    }

    /** The pattern of the pair weighed last. */
    public long pattern() {
        return pattern;
    }

    /** Whether the pair weighed last, if not one person, is rather of one household than strangers. */
    public boolean isHousehold() {
        return household > strangers;
    }

    private void against(int field, int level, int left, int right) {
        if (level > Field.SAME && field != Field.PLACE && (field != Field.FORENAME || level != SWAPPED)) {
            strangers += parameters.strangers(field, level);
            household += parameters.household(field, level);
            return;
        }
        float chance = chance(field, level, left, right);
        strangers += chance;
        household += parameters.household(field, level, chance);
    }

    /** Bits of a level among strangers; full agreement counts by the rarity of what is agreed on. */
    float chance(int field, int level, int left, int right) {
        if (field == Field.PLACE) {
            return place(level, left, right);
        }
        if (field == Field.FORENAME && level == SWAPPED) {
            return swapped(left, right);
        }
        if (level != Field.SAME || field == Field.SEX || field == Field.SOURCE) {
            return parameters.strangers(field, level);
        }
        int place = Field.place(field);
        return -rarity.of(place, records.cell(left, place));
    }

    private float place(int level, int left, int right) {
        int postcode = Column.POSTCODE.ordinal();
        return switch (level) {
            case 1 -> -Math.max(sameAddress(left, right), samePostcode(left, right));
            case 2 -> -sameAddress(left, right);
            case 3 -> -rarity.of(postcode, records.cell(left, postcode)) - ADDRESS_ALIKE;
            case 4, 5 -> -rarity.of(postcode, records.cell(left, postcode));
            default -> parameters.strangers(Field.PLACE, level);
        };
    }

    private float sameAddress(int left, int right) {
        int uprn = records.cell(left, Column.UPRN);
        int address = records.cell(left, Column.ADDRESS);
        return uprn != 0 && uprn == records.cell(right, Column.UPRN) ? rarity.of(Column.UPRN, uprn) : rarity.of(Column.ADDRESS, address);
    }

    private float samePostcode(int left, int right) {
        int postcode = records.cell(left, Column.POSTCODE);
        boolean same = postcode == records.cell(right, Column.POSTCODE);
        return same ? rarity.of(Column.POSTCODE, postcode) + HOUSES_OF_POSTCODE : 0;
    }

    /** Names get swapped for strangers too: what counts is how rare the names are in their right order. */
    private float swapped(int left, int right) {
        return -Math.min(rarityWhenRight(left, right), rarityWhenRight(right, left));
    }

    private float rarityWhenRight(int right, int swapped) {
        int forename = records.cell(right, Column.FORENAME);
        int surname = records.cell(right, Column.SURNAME);
        int itsForename = records.cell(swapped, Column.SURNAME);
        int itsSurname = records.cell(swapped, Column.FORENAME);
        return Math.min(rarity.of(Column.FORENAME, forename), rarity.of(Column.FORENAME, itsForename))
                + Math.min(rarity.of(Column.SURNAME, surname), rarity.of(Column.SURNAME, itsSurname));
    }
}
