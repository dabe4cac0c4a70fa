package org.together.hub.quality;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.OptionalInt;
import org.together.core.family.Id;
import org.together.core.hub.Aspect;
import org.together.core.hub.LoadFigures;
import org.together.core.hub.LoadFigures.Standing;
import org.together.core.hub.Loads.ColumnQuality;
import org.together.hub.quality.Census.Pair;
import org.together.hub.record.Ledger;

/** Figures of loads, kept and read. */
final class FigureBook {
    private static final String OF_LOAD = "load_id, people, doubled, contradicted, newest, half_within, most_within";

    private final Ledger ledger;

    FigureBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Forgets what was kept of these loads. */
    void forget(Collection<Long> loads) {
        ledger.change("delete from hub_figures where load_id = ?", loads);
        ledger.change("delete from hub_agreement where load_id = ?", loads);
    }

    void keep(Map<Long, Standing> standings) {
        ledger.batch("insert into hub_figures (" + OF_LOAD + ") values (?, ?, ?, ?, ?, ?, ?)", standings.entrySet(), FigureBook::bind);
    }

    private static void bind(PreparedStatement insert, Entry<Long, Standing> kept) throws SQLException {
        var standing = kept.getValue();
        insert.setLong(1, kept.getKey());
        insert.setLong(2, standing.people());
        insert.setLong(3, standing.doubled());
        insert.setLong(4, standing.contradicted());
        insert.setDate(5, standing.newest().map(Date::valueOf).orElse(null));
        days(insert, 6, standing.halfWithin());
        days(insert, 7, standing.mostWithin());
    }

    private static void days(PreparedStatement insert, int place, OptionalInt days) throws SQLException {
        if (days.isPresent()) {
            insert.setInt(place, days.getAsInt());
        } else {
            insert.setNull(place, Types.INTEGER);
        }
    }

    /** Pairs of one feed and the others. */
    void keep(long load, Map<Pair, long[]> pairs) {
        ledger.batch(
                "insert into hub_agreement (load_id, other_feed, aspect, both_say, same) values (?, ?, ?, ?, ?)",
                pairs.entrySet(),
                (insert, pair) -> {
                    insert.setLong(1, load);
                    insert.setString(2, pair.getKey().other());
                    insert.setString(3, pair.getKey().aspect().name());
                    insert.setLong(4, pair.getValue()[0]);
                    insert.setLong(5, pair.getValue()[1]);
                });
    }

    /** The newest kept load of every feed. */
    List<Long> newest() {
        var ids = new ArrayList<Long>();
        ledger.each("select max(id) from hub_load where state = 'DONE' group by feed", any -> {}, row -> ids.add(row.getLong(1)));
        return ids;
    }

    /** The feed's last loads, newest first. */
    List<LoadFigures> of(String feed, int atMost) {
        return of(newest(feed, atMost));
    }

    private List<Long> newest(String feed, int atMost) {
        var ids = new ArrayList<Long>();
        ledger.each(
                "select id from hub_load where feed = ? and state = 'DONE' order by id desc fetch next " + atMost + " rows only",
                statement -> statement.setString(1, feed),
                row -> ids.add(row.getLong(1)));
        return ids;
    }

    private List<LoadFigures> of(Collection<Long> loads) {
        var cells = cells(loads);
        var standings = standings(loads);
        var all = new ArrayList<LoadFigures>();
        ledger.each("select id, started, row_count, rejected from hub_load where id in (*)", loads, row -> {
            var id = row.getLong(1);
            var sums = cells.getOrDefault(id, new long[3]);
            all.add(new LoadFigures(
                    Id.of(id),
                    Instant.ofEpochMilli(row.getLong(2)),
                    row.getLong(3),
                    row.getLong(4),
                    share(sums[0], sums[2]),
                    share(sums[1], sums[0]),
                    Optional.ofNullable(standings.get(id))));
        });
        all.sort(Comparator.comparing((LoadFigures load) -> load.load().value()).reversed());
        return all;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** Filled, valid, all. */
    private Map<Long, long[]> cells(Collection<Long> loads) {
        var cells = new HashMap<Long, long[]>();
        ledger.each(
                "select load_id, sum(filled), sum(valid), sum(row_count) from hub_quality where load_id in (*) group by load_id",
                loads,
                row -> cells.put(row.getLong(1), new long[] {row.getLong(2), row.getLong(3), row.getLong(4)}));
        return cells;
    }

    private Map<Long, Standing> standings(Collection<Long> loads) {
        var standings = new HashMap<Long, Standing>();
        ledger.each("select " + OF_LOAD + " from hub_figures where load_id in (*)", loads, row ->
                standings.put(row.getLong(1), new Standing(
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        Optional.ofNullable(row.getDate(5)).map(Date::toLocalDate),
                        days(row, 6),
                        days(row, 7))));
        return standings;
    }

    private static OptionalInt days(ResultSet row, int column) throws SQLException {
        var days = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(days);
    }

    List<ColumnQuality> columns(long load) {
        var columns = new ArrayList<ColumnQuality>();
        ledger.each(
                "select column_name, label, filled, valid, row_count from hub_quality where load_id = ? order by place",
                statement -> statement.setLong(1, load),
                row -> columns.add(new ColumnQuality(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5))));
        return columns;
    }

    /** Other feed, aspect, both, same. */
    Map<Pair, long[]> agreement(String feed, long load) {
        var pairs = new HashMap<Pair, long[]>();
        ledger.each(
                "select other_feed, aspect, both_say, same from hub_agreement where load_id = ?",
                statement -> statement.setLong(1, load),
                row -> pairs.put(
                        new Pair(feed, row.getString(1), Aspect.valueOf(row.getString(2))),
                        new long[] {row.getLong(3), row.getLong(4)}));
        return pairs;
    }
}
