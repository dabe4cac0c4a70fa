package org.together.hub.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.together.core.family.Id;
import org.together.core.hub.Load;
import org.together.core.hub.Loads.ColumnQuality;
import org.together.core.hub.Reject;
import org.together.hub.record.Ledger;

/** What was wrong with the rows of a load, and how well its columns were filled. */
final class Findings {
    private static final int LONGEST_VALUE = 500;
    private static final int LONGEST_REASON = 1_000;

    private final Ledger ledger;

    Findings(Ledger ledger) {
        this.ledger = ledger;
    }

    /** {@code from} counts the rejects that the load has already. */
    void add(Id<Load> load, long from, List<Reject> rejects) {
        var number = new long[] {from};
        ledger.batch(
                "insert into hub_reject (load_id, number, line, column_name, sent, reason) values (?, ?, ?, ?, ?, ?)",
                rejects,
                (insert, reject) -> {
                    insert.setLong(1, load.value());
                    insert.setLong(2, number[0]++);
                    insert.setLong(3, reject.row());
                    insert.setString(4, reject.column());
                    insert.setString(5, kept(reject.value(), LONGEST_VALUE));
                    insert.setString(6, kept(reject.reason(), LONGEST_REASON));
                });
    }

    /** Databases keep no NUL, and nobody reads a page in a cell. */
    private static String kept(String text, int longest) {
        var clean = text.replace('\0', '\uFFFD');
        return clean.length() <= longest ? clean : clean.substring(0, longest - 1) + "…";
    }

    void add(Id<Load> load, List<ColumnQuality> columns) {
        var place = new int[1];
        ledger.batch(
                "insert into hub_quality (load_id, place, column_name, label, filled, valid, row_count) values (?, ?, ?, ?, ?, ?, ?)",
                columns,
                (insert, column) -> {
                    insert.setLong(1, load.value());
                    insert.setInt(2, place[0]++);
                    insert.setString(3, column.column());
                    insert.setString(4, column.label());
                    insert.setLong(5, column.filled());
                    insert.setLong(6, column.valid());
                    insert.setLong(7, column.rows());
                });
    }

    List<Reject> rejects(Id<Load> load, int skip, int atMost) {
        var rejects = new ArrayList<Reject>();
        each(load, " and number >= " + skip + " and number < " + ((long) skip + atMost), rejects::add);
        return rejects;
    }

    void each(Id<Load> load, Consumer<Reject> take) {
        each(load, "", take);
    }

    private void each(Id<Load> load, String which, Consumer<Reject> take) {
        ledger.each(
                "select line, column_name, sent, reason from hub_reject where load_id = ?" + which + " order by number",
                statement -> statement.setLong(1, load.value()),
                row -> take.accept(new Reject(row.getLong(1), row.getString(2), row.getString(3), row.getString(4))));
    }

    List<ColumnQuality> quality(Id<Load> load) {
        var columns = new ArrayList<ColumnQuality>();
        ledger.each(
                "select column_name, label, filled, valid, row_count from hub_quality where load_id = ? order by place",
                statement -> statement.setLong(1, load.value()),
                row -> columns.add(new ColumnQuality(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5))));
        return columns;
    }
}
