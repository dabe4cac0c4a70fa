package org.together.linkage.compare;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.RecordIds;

/** All records: one line of codes for each, and the words behind the codes. Records are only ever added. */
public final class Records {
    private static final byte[] NOTHING = {};
    private static final int MALE = 1;
    private static final int FEMALE = 2;

    private final Names names = new Names();
    private final Births births = new Births();
    private final Addresses addresses = new Addresses();
    private final Codes[] codes = new Codes[Column.MOST];
    private final RecordIds ids;
    private final boolean[] present = new boolean[Column.MOST];
    private final int width;
    private int[] cells;

    /** Records that can carry so many further texts beside the known columns. */
    public Records(RecordIds ids, int others) {
        this.ids = ids;
        width = Column.KNOWN + others;
        cells = new int[Math.max(ids.size(), 16) * width];
        for (int place = 0; place < codes.length; place++) {
            codes[place] = new Codes(place >= Column.KNOWN);
        }
    }

    /** The code of a cell as written, in the words of its column. */
    public int code(int place, byte[] text, int start, int length) {
        return switch (place) {
            case 0 -> names.forename(text, start, length);
            case 1 -> names.middle(text, start, length);
            case 2, 3 -> names.surname(text, start, length);
            case 4 -> births.code(text, start, length);
            case 5 -> sex(text, start, length);
            case 7 -> addresses.address(text, start, length);
            default -> codes[place].code(text, start, length);
        };
    }

    private static int sex(byte[] text, int start, int length) {
        return switch (length == 0 ? ' ' : text[start]) {
            case 'm', 'M', '1' -> MALE;
            case 'f', 'F', '2' -> FEMALE;
            default -> 0;
        };
    }

    /** Adds one record whose cells are given by place; {@code null} for what is not known. */
    public int add(String id, @Nullable byte[][] values) {
        byte[] bytes = id.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        ids.add(bytes, 0, bytes.length, 0);
        return addLast(values);
    }

    /** Adds one record whose id is kept elsewhere, with a mark that must not depend on the order in which records come. */
    public int add(long mark, @Nullable byte[][] values) {
        ids.add(mark);
        return addLast(values);
    }

    private int addLast(@Nullable byte[][] values) {
        int row = ids.size() - 1;
        if (ids.size() * width > cells.length) {
            cells = Arrays.copyOf(cells, cells.length + (cells.length >> 1) + width);
        }
        replace(row, values);
        return row;
    }

    /** Replaces all cells of a record. */
    public void replace(int row, @Nullable byte[][] values) {
        for (int place = 0; place < width; place++) {
            byte[] value = place < values.length && values[place] != null ? values[place] : NOTHING;
            set(row, place, code(place, value, 0, value.length));
        }
        byte[] forename = values[0] == null ? NOTHING : values[0];
        setOthers(row, names.others(forename, 0, forename.length));
    }

    /** Sets one cell. */
    public void set(int row, int place, int code) {
        cells[row * width + place] = code;
        if (code != 0 && !present[place]) {
            present[place] = true;
        }
    }

    /** Forenames after the first stand as middle names when there are no others. */
    public void setOthers(int row, int others) {
        if (others != 0 && cell(row, Column.MIDDLE) == 0) {
            set(row, Column.MIDDLE.ordinal(), others);
        }
    }

    public int size() {
        return ids.size();
    }

    public int width() {
        return width;
    }

    public int others() {
        return width - Column.KNOWN;
    }

    /** Whether any record says anything in a column. */
    public boolean has(int place) {
        return place < width && present[place];
    }

    public int cell(int row, int place) {
        return cells[row * width + place];
    }

    /** A number for the content of a cell, whatever code it happens to have; 0 when nothing is known. */
    public int content(int row, int place) {
        int code = cell(row, place);
        return code == 0 ? 0 : contentOf(place, code);
    }

    /** The same for a code of a column. */
    int contentOf(int place, int code) {
        return 1 | switch (place) {
            case 0, 1, 2, 3 -> names.content(code);
            case 4 -> births.date(code);
            case 5 -> code;
            case 7 -> addresses.content(code);
            default -> codes[place].content(code);
        };
    }

    public int cell(int row, Column column) {
        return cells[row * width + column.ordinal()];
    }

    /** All cells, a line for each record. */
    public int[] cells() {
        return cells;
    }

    public RecordIds ids() {
        return ids;
    }

    public Names names() {
        return names;
    }

    public Births births() {
        return births;
    }

    public Addresses addresses() {
        return addresses;
    }

    /** The words of a column other than names, births, sexes and addresses. */
    public Codes codes(int place) {
        return codes[place];
    }

    /** How many codes a column can have. */
    public int codesOf(int place) {
        return switch (place) {
            case 0, 1, 2, 3 -> names.size();
            case 4 -> births.size();
            case 5 -> FEMALE + 1;
            case 7 -> addresses.size();
            default -> codes[place].size();
        };
    }
}
