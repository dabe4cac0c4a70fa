package org.together.linkage.intake;

import org.jspecify.annotations.Nullable;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.Dictionary;
import org.together.linkage.rows.Workers;

/** Turns columns as written into the codes that are compared: every distinct text is looked at once. */
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
        int tasks = (records.size() + ROWS_A_TASK - 1) / ROWS_A_TASK;
        workers.each(tasks, (task, worker) -> {
            int to = Math.min(records.size(), (task + 1) * ROWS_A_TASK);
            for (int row = task * ROWS_A_TASK; row < to; row++) {
                fill(records, row, codes);
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

    private void fill(Records records, int row, int[][] codes) {
        for (int place = 0; place < records.width(); place++) {
            var column = columns[place];
            if (column != null) {
                records.set(row, place, codes[place][column.code(row)]);
            }
        }
        var forenames = columns[Column.FORENAME.ordinal()];
        if (forenames != null) {
            records.setOthers(row, codes[columns.length][forenames.code(row)]);
        }
    }
}
