package org.together.hub.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.together.core.family.Id;
import org.together.core.hub.Load;
import org.together.core.hub.Loads.ColumnQuality;
import org.together.core.hub.Reject;
import org.together.hub.record.Ledger;

/** What was wrong with the rows of a load, and how well its columns were filled. */
final class Findings {
    private static final int LONGEST_VALUE = 500;
    private static final int LONGEST_REASON = 1_000;
    private static final int AT_ONCE = 10_000;

    private final Ledger ledger;

    Findings(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What is wrong with a row, and the record that it became all the same; 0 when it could not be used. */
    record Fault(Reject reject, long record) {}

    /** {@code from} counts the rejects that the load has already. */
    void add(Id<Load> load, long from, List<Fault> faults) {
        var number = new long[] {from};
        ledger.batch(
                "insert into hub_reject (load_id, number, line, column_name, sent, reason, record_id) values (?, ?, ?, ?, ?, ?, ?)",
                faults,
                (insert, fault) -> {
                    var reject = fault.reject();
                    insert.setLong(1, load.value());
                    insert.setLong(2, number[0]++);
                    insert.setLong(3, reject.row());
                    insert.setString(4, reject.column());
                    insert.setString(5, kept(reject.value(), LONGEST_VALUE));
                    insert.setString(6, kept(reject.reason(), LONGEST_REASON));
                    insert.setLong(7, fault.record());
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

    /** As if rows about {@code without} had no fault. */
    List<Reject> rejects(Id<Load> load, Set<Long> without, Part part) {
        var rejects = new ArrayList<Reject>();
        var hidden = without.isEmpty() ? "" : " and not exists (select r.id from hub_record r join hub_identity i on i.id = r.identity_id"
                + " where r.id = f.record_id and i.person_id in (" + ids(without) + "))";
        ledger.each(
                "select f.line, f.column_name, f.sent, f.reason from hub_reject f where f.load_id = ?" + hidden
                        + " order by f.number offset " + part.skip() + " rows fetch next " + part.atMost() + " rows only",
                statement -> statement.setLong(1, load.value()),
                row -> rejects.add(new Reject(row.getLong(1), row.getString(2), row.getString(3), row.getString(4))));
        return rejects;
    }

    /** Which of them, counted from 0. */
    record Part(int skip, int atMost) {}

    private static String ids(Set<Long> people) {
        return people.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** All of them, some at a time. */
    void each(Id<Load> load, Set<Long> without, Consumer<Reject> take) {
        var part = rejects(load, without, new Part(0, AT_ONCE));
        for (var skip = AT_ONCE; !part.isEmpty(); skip += AT_ONCE) {
            part.forEach(take);
            part = part.size() < AT_ONCE ? List.of() : rejects(load, without, new Part(skip, AT_ONCE));
        }
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
