package org.together.linkage.compare;

import org.together.linkage.rows.Column;

/**
 * Compares two records field by field; the outcome is a pattern of levels, the same whichever comes first. Keeps working space: use one a
 * thread.
 */
public final class Comparison {
    private static final double ALIKE = 0.88;
    private static final double SOMEWHAT = 0.76;
    private static final int FEMALE = 2;
    private static final int MIDDLE_FIRST = 5;
    private static final int SWAPPED = 6;

    private final Records records;
    private final Names names;
    private final Spellings spellings;
    private final DateComparison dates;
    private final PlaceComparison places;
    private final Spellings[] texts;
    private final boolean hasMiddle;
    private final boolean hasFormer;

    public Comparison(Records records) {
        this.records = records;
        names = records.names();
        spellings = new Spellings(names.dictionary());
        dates = new DateComparison(records.births());
        places = new PlaceComparison(records);
        texts = new Spellings[records.others()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new Spellings(records.codes(Column.KNOWN + i).dictionary());
        }
        hasMiddle = records.has(Column.MIDDLE.ordinal());
        hasFormer = records.has(Column.FORMER.ordinal());
    }

    /** The pattern of levels, four bits a field. */
    public long pattern(int left, int right) {
        return pattern(glance(records.cells(), left * records.width(), right * records.width()), left, right);
    }

    /** The same when a glance was taken already. */
    public long pattern(long seen, int left, int right) {
        int[] cells = records.cells();
        int a = left * records.width();
        int b = right * records.width();
        long pattern = people(seen, cells, a, b);
        pattern |= (long) places.level(cells, a, b) << 4 * Field.PLACE;
        pattern |= plain(cells, a, b, Column.SOURCE) << 4 * Field.SOURCE;
        for (int i = 0; i < 3; i++) {
            int place = Column.NHS.ordinal() + i;
            if (cells[a + place] != 0 && cells[b + place] != 0) {
                pattern |= number(place, cells[a + place], cells[b + place]) << 4 * (Field.NHS + i);
            }
        }
        for (int i = 0; i < texts.length; i++) {
            pattern |= text(i, cells[a + Column.KNOWN + i], cells[b + Column.KNOWN + i]) << 4 * (Field.OTHER + i);
        }
        return pattern;
    }

    /** The part of the pattern that forename, surname and birth make up, for lines of cells. */
    public long glance(int[] cells, int a, int b) {
        long forename = forename(cells, a, b);
        long surname = forename == SWAPPED ? 0 : surname(cells, a, b);
        long birth = dates.level(cells[a + 4], cells[b + 4]);
        return forename | surname << 4 * Field.SURNAME | birth << 4 * Field.BIRTH;
    }

    private long people(long seen, int[] cells, int a, int b) {
        long middle = hasMiddle && Field.level(seen, Field.FORENAME) != MIDDLE_FIRST ? middle(cells[a + 1], cells[b + 1]) : 0;
        return seen | middle << 4 * Field.MIDDLE | plain(cells, a, b, Column.SEX) << 4 * Field.SEX;
    }

    private int forename(int[] cells, int a, int b) {
        int left = cells[a];
        int right = cells[b];
        if (left == 0 || right == 0) {
            return 0;
        }
        if (left == right) {
            return Field.SAME;
        }
        if (names.areSaidForEachOther(left, right)) {
            return 2;
        }
        if (names.initial(left) == names.initial(right) && (names.isInitial(left) || names.isInitial(right))) {
            return 4;
        }
        if (hasMiddle && (isMiddle(left, cells[b + 1]) || isMiddle(right, cells[a + 1]))) {
            return MIDDLE_FIRST;
        }
        if (areSwapped(cells, a, b)) {
            return SWAPPED;
        }
        float likeness = spellings.ofNames(names, left, right, SOMEWHAT);
        return likeness >= ALIKE ? 3 : likeness >= SOMEWHAT ? 7 : 8;
    }

    private boolean isMiddle(int forename, int middle) {
        return middle != 0 && !names.isInitial(middle) && (forename == middle || forename == names.first(middle));
    }

    private boolean areSwapped(int[] cells, int a, int b) {
        int leftSurname = cells[a + 2];
        int rightSurname = cells[b + 2];
        boolean one = cells[a] == rightSurname;
        boolean other = cells[b] == leftSurname;
        return one && other || one && likely(cells[b], leftSurname) || other && likely(cells[a], rightSurname);
    }

    private boolean likely(int left, int right) {
        return right != 0 && left != 0 && spellings.ofNames(names, left, right, ALIKE) >= ALIKE;
    }

    private int middle(int left, int right) {
        if (left == 0 || right == 0) {
            return 0;
        }
        if (left == right) {
            return Field.SAME;
        }
        boolean part = names.first(left) == names.first(right) || names.last(left) == names.last(right);
        boolean initial = names.initial(left) == names.initial(right) && (names.isInitial(left) || names.isInitial(right));
        return part || initial || spellings.ofNames(names, left, right, ALIKE) >= ALIKE ? 2 : 3;
    }

    private int surname(int[] cells, int a, int b) {
        int left = cells[a + 2];
        int right = cells[b + 2];
        if (left == 0 || right == 0) {
            return 0;
        }
        if (left == right) {
            return Field.SAME;
        }
        float likeness = spellings.ofNames(names, left, right, SOMEWHAT);
        if (likeness >= ALIKE) {
            return 2;
        }
        if (sharePart(left, right)) {
            return 3;
        }
        if (hasFormer && (left == cells[b + 3] || right == cells[a + 3])) {
            return 4;
        }
        return likeness >= SOMEWHAT ? 5 : cells[a + 5] == FEMALE && cells[b + 5] == FEMALE ? 6 : 7;
    }

    private boolean sharePart(int left, int right) {
        int first = names.first(left);
        int last = names.last(left);
        int otherFirst = names.first(right);
        int otherLast = names.last(right);
        return (first != last || otherFirst != otherLast) && (first == otherFirst || last == otherLast || first == otherLast
                || last == otherFirst);
    }

    private static long plain(int[] cells, int a, int b, Column column) {
        int left = cells[a + column.ordinal()];
        int right = cells[b + column.ordinal()];
        return left == 0 || right == 0 ? 0 : left == right ? 1 : 2;
    }

    private long number(int place, int left, int right) {
        return left == right ? Field.SAME : records.codes(place).differByOne(left, right) ? 2 : 3;
    }

    private long text(int other, int left, int right) {
        if (left == 0 || right == 0) {
            return 0;
        }
        if (left == right) {
            return Field.SAME;
        }
        float likeness = spellings(other, left, right);
        return likeness >= ALIKE ? 2 : likeness >= SOMEWHAT ? 3 : 4;
    }

    private float spellings(int other, int left, int right) {
        return texts[other].of(left, right);
    }
}
