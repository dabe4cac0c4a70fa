package org.together.hub.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Id;
import org.together.core.hub.Load;
import org.together.hub.load.LoadLine.Counts;
import org.together.hub.record.Ledger;

/** The history of loads. */
final class LoadBook {
    private static final String COLUMNS = "id, feed, title, file_name, sent_by, started, finished, state, remark,"
            + " row_count, accepted, unchanged, corrected, rejected";

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_REMARK = 2_000;

    private final Ledger ledger;

    LoadBook(Ledger ledger) {
        this.ledger = ledger;
    }

    private static String clipped(String text, int longest) {
        var clean = text.replaceAll("\\p{Cc}", " ");
        return clean.length() <= longest ? clean : clean.substring(0, longest - 1) + "…";
    }

    /** The source records of a load, by their first and last id. */
    record Range(long first, long last) {}

    void add(LoadLine load, String print) {
        ledger.batch(
                "insert into hub_load (" + COLUMNS + ", print, first_record, last_record)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?, 0, 0)",
                List.of(load),
                (insert, line) -> {
                    insert.setLong(1, line.id().value());
                    insert.setString(2, line.feed());
                    insert.setString(3, line.title());
                    insert.setString(4, clipped(line.fileName(), LONGEST_NAME));
                    insert.setString(5, line.by());
                    insert.setLong(6, line.started().toEpochMilli());
                    insert.setNull(7, Types.BIGINT);
                    insert.setString(8, line.state().name());
                    insert.setString(9, line.remark());
                    insert.setString(10, print);
                });
    }

    void update(LoadLine load, Range records) {
        ledger.batch(
                "update hub_load set finished = ?, state = ?, remark = ?,"
                        + " row_count = ?, accepted = ?, unchanged = ?, corrected = ?, rejected = ?,"
                        + " first_record = ?, last_record = ? where id = ?",
                List.of(load),
                (update, line) -> {
                    update.setLong(1, line.finished().orElseThrow().toEpochMilli());
                    update.setString(2, line.state().name());
                    update.setString(3, clipped(line.remark(), LONGEST_REMARK));
                    update.setLong(4, line.rows());
                    update.setLong(5, line.accepted());
                    update.setLong(6, line.unchanged());
                    update.setLong(7, line.corrected());
                    update.setLong(8, line.rejected());
                    update.setLong(9, records.first());
                    update.setLong(10, records.last());
                    update.setLong(11, line.id().value());
                });
    }

    Range records(Id<Load> load) {
        var found = new ArrayList<Range>();
        ledger.each(
                "select first_record, last_record from hub_load where id = ?",
                statement -> statement.setLong(1, load.value()),
                row -> found.add(new Range(row.getLong(1), row.getLong(2))));
        return found.getFirst();
    }

    Optional<LoadLine> find(Id<Load> id) {
        return lines("where id = ?", id.value()).stream().findFirst();
    }

    List<LoadLine> newest(int skip, int atMost) {
        return lines("where id > ? order by id desc offset " + skip + " rows fetch next " + Math.max(atMost, 1) + " rows only", 0);
    }

    /** The newest finished load of each feed. */
    List<LoadLine> newestOfEachFeed() {
        return lines("where id in (select max(id) from hub_load where state = 'DONE' group by feed) and id > ?", 0);
    }

    /** Whether this very file was loaded into the feed after that moment and is kept. */
    boolean isKept(String feed, String print) {
        var found = new ArrayList<Long>();
        ledger.each(
                "select id from hub_load where feed = ? and print = ? and state = 'DONE'",
                statement -> {
                    statement.setString(1, feed);
                    statement.setString(2, print);
                },
                row -> found.add(row.getLong(1)));
        return !found.isEmpty();
    }

    /** Loads that were running when the platform stopped; returns how many. */
    int failRunning(String remark, Instant now) {
        return ledger.change("update hub_load set state = 'FAILED', remark = ?, finished = ? where state = 'RUNNING'", statement -> {
            statement.setString(1, remark);
            statement.setLong(2, now.toEpochMilli());
        });
    }

    private List<LoadLine> lines(String where, long id) {
        var lines = new ArrayList<LoadLine>();
        ledger.each("select " + COLUMNS + " from hub_load " + where, statement -> statement.setLong(1, id), row -> lines.add(line(row)));
        return lines;
    }

    private static LoadLine line(ResultSet row) throws SQLException {
        var finished = row.getLong(7);
        return new LoadLine(
                Id.of(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)),
                finished == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(finished)),
                Load.State.valueOf(row.getString(8)),
                row.getString(9),
                new Counts(row.getLong(10), row.getLong(11), row.getLong(12), row.getLong(13), row.getLong(14)));
    }
}
