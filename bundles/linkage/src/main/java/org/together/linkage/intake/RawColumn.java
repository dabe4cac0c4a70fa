package org.together.linkage.intake;

import java.util.Arrays;
import org.together.linkage.rows.Dictionary;

/** One column as it was written: every distinct text once, and its code for each row. */
final class RawColumn {
    private final Dictionary values = new Dictionary();
    private int[] codes = new int[1 << 12];
    private int size;

    void addAll(byte[] text, CsvCells cells, int slot) {
        room(cells.rows());
        for (int row = 0; row < cells.rows(); row++) {
            codes[size++] = values.code(text, cells.start(row, slot), cells.length(row, slot));
        }
    }

    /** Adds one text so many times. */
    void addAll(String value, int times) {
        room(times);
        Arrays.fill(codes, size, size + times, values.code(value));
        size += times;
    }

    /** Makes room for so many rows in all, so that it need not grow little by little. */
    void expect(int rows) {
        if (rows > codes.length) {
            codes = Arrays.copyOf(codes, rows);
        }
    }

    private void room(int more) {
        if (size + more > codes.length) {
            codes = Arrays.copyOf(codes, Math.max(size + more, codes.length + (codes.length >> 1)));
        }
    }

    Dictionary values() {
        return values;
    }

    int size() {
        return size;
    }

    int code(int row) {
        return codes[row];
    }
}
