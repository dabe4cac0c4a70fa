package org.together.linkage.intake;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.Dictionary;
import org.together.linkage.rows.Radix;
import org.together.linkage.rows.Workers;
import org.together.linkage.text.BirthDate;

/**
 * Turns columns as written into the codes that are compared: every distinct text is looked at once. Records born on one day stand next to
 * each other afterwards, since they are compared most, and memory is slow to go back and forth in.
 */
final class Standardising {
    private static final int NAMES = 4;
    private static final int ROWS_A_TASK = 1 << 15;
    private static final int[] NOTHING = {};

    private final @Nullable RawColumn[] columns;
    private final Workers workers;

    Standardising(@Nullable RawColumn[] columns, Workers workers) {
        this.columns = columns;
        this.workers = workers;
    }

    Records into(Records records) {
        int[][] codes = new int[columns.length + 1][];
        workers.each(columns.length - NAMES + 1, (task, worker) -> {
            for (int place = task == 0 ? 0 : NAMES + task - 1; place < NAMES + task; place++) {
                var column = columns[place];
                codes[place] = column == null ? NOTHING : codes(records, place, column.values());
            }
            if (task == 0 && columns[0] != null) {
                codes[columns.length] = others(records, columns[0].values());
            }
        });
        int[] places = places(records, codes[Column.BIRTH.ordinal()]);
        records.ids().arrange(places);
        int[] rows = records.ids().rows();
        int tasks = (records.size() + ROWS_A_TASK - 1) / ROWS_A_TASK;
        workers.each(tasks, (task, worker) -> {
            int to = Math.min(records.size(), (task + 1) * ROWS_A_TASK);
            for (int place = task * ROWS_A_TASK; place < to; place++) {
                fill(records, rows[place], place, codes);
            }
        });
        return records;
    }

    private static int[] codes(Records records, int place, Dictionary values) {
        int[] codes = new int[values.size()];
        for (int code = 1; code < codes.length; code++) {
            codes[code] = records.code(place, values.text(), values.start(code), values.length(code));
        }
        return codes;
    }

    private static int[] others(Records records, Dictionary values) {
        int[] codes = new int[values.size()];
        for (int code = 1; code < codes.length; code++) {
            codes[code] = records.names().others(values.text(), values.start(code), values.length(code));
        }
        return codes;
    }

    private int[] places(Records records, int[] births) {
        long[] keyed = new long[records.size()];
        var column = columns[Column.BIRTH.ordinal()];
        for (int place = 0; place < keyed.length; place++) {
            int date = column == null ? 0 : records.births().date(births[column.code(place)]);
            keyed[place] = (long) BirthDate.unordered(date) << 32 | place;
        }
        long[] sorted = Radix.byUpperHalf(keyed, keyed.length);
        int[] places = new int[sorted.length];
        Arrays.setAll(places, row -> (int) sorted[row]);
        return places;
    }

    private void fill(Records records, int row, int place, int[][] codes) {
        for (int cell = 0; cell < records.width(); cell++) {
            var column = columns[cell];
            if (column != null) {
                records.set(row, cell, codes[cell][column.code(place)]);
            }
        }
        var forenames = columns[Column.FORENAME.ordinal()];
        if (forenames != null) {
            records.setOthers(row, codes[columns.length][forenames.code(place)]);
        }
    }
}
