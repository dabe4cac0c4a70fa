package org.together.hub.record;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.together.hub.row.RowKey;

/**
 * Every row that was ever kept. A row that is sent again with other content gets a new record, and the old one is
 * marked with the load that replaced it; a load that is withdrawn leaves its records marked too. What is neither is in
 * force.
 */
public final class SourceRecords {
    private static final String IN_FORCE = " superseded_by = 0 and withdrawn = 0";

    private final Ledger ledger;

    public SourceRecords(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What is in force for a row: what it says, and the records and identities of its people. */
    public record Known(long content, List<Long> records, List<Long> identities) {}

    public Map<RowKey, Known> known(Collection<RowKey> keys) {
        var known = new HashMap<RowKey, Known>();
        var sql = "select row_key, row_check, content, id, identity_id from hub_record {index=hub_record_key}"
                + " where row_key in (*) and" + IN_FORCE;
        ledger.each(sql, keys.stream().map(RowKey::first).distinct().toList(), row -> {
            var content = row.getLong(3);
            var entry = known.computeIfAbsent(
                    new RowKey(row.getLong(1), row.getLong(2)), any -> new Known(content, new ArrayList<>(1), new ArrayList<>(1)));
            entry.records().add(row.getLong(4));
            entry.identities().add(row.getLong(5));
        });
        known.keySet().retainAll(Set.copyOf(keys));
        return known;
    }

    public void add(Collection<SourceRecord> records) {
        var sql = "insert into hub_record (id, row_key, row_check, content, subject, identity_id, seen, superseded_by, withdrawn)"
                + " values (?, ?, ?, ?, ?, ?, ?, 0, 0)";
        ledger.batch(sql, records, (insert, record) -> {
            insert.setLong(1, record.id());
            insert.setLong(2, record.key().first());
            insert.setLong(3, record.key().second());
            insert.setLong(4, record.content());
            insert.setInt(5, record.subject());
            insert.setLong(6, record.identity());
            insert.setDate(7, Date.valueOf(record.seen()));
        });
    }

    public void supersede(Collection<Long> records, long byLoad) {
        ledger.change("update hub_record set superseded_by = " + byLoad + " where id = ?", records);
        ledger.batch("insert into hub_correction (load_id, record_id) values (?, ?)", records, (insert, record) -> {
            insert.setLong(1, byLoad);
            insert.setLong(2, record);
        });
    }

    /** Identities that lost or regained a record, and records that stay replaced, by the later load that replaced them. */
    public record Withdrawn(Set<Long> identities, Map<Long, List<Long>> stillReplaced) {}

    /** Ids grow with time and loads come one after the other, so that a load's records are a range. */
    public Withdrawn withdraw(long load, long firstRecord, long lastRecord) {
        var identities = new HashSet<Long>();
        Ledger.Filler range = statement -> {
            statement.setLong(1, firstRecord);
            statement.setLong(2, lastRecord);
        };
        ledger.each("select distinct identity_id from hub_record where id between ? and ?", range, row -> identities.add(row.getLong(1)));
        ledger.change("update hub_record set withdrawn = 1 where id between ? and ?", range);
        return new Withdrawn(identities, bringBack(load, range, identities));
    }

    private Map<Long, List<Long>> bringBack(long load, Ledger.Filler range, Set<Long> identities) {
        var later = replacedLater(range);
        var back = new ArrayList<Long>();
        var replaced = new HashMap<Long, List<Long>>();
        var sql = "select r.id, r.row_key, r.row_check, r.identity_id from hub_correction c join hub_record r on r.id = c.record_id"
                + " where c.load_id = ?";
        ledger.each(sql, statement -> statement.setLong(1, load), row -> {
            var by = later.get(new RowKey(row.getLong(2), row.getLong(3)));
            (by == null ? back : replaced.computeIfAbsent(by, any -> new ArrayList<>())).add(row.getLong(1));
            identities.add(row.getLong(4));
        });
        ledger.change("delete from hub_correction where load_id = ?", statement -> statement.setLong(1, load));
        ledger.change("update hub_record set superseded_by = 0 where id = ?", back);
        replaced.forEach((by, records) -> supersede(records, by));
        return replaced;
    }

    /** A row that was corrected twice and whose first correction is withdrawn stays as the second says. */
    private Map<RowKey, Long> replacedLater(Ledger.Filler range) {
        var later = new HashMap<RowKey, Long>();
        var sql = "select row_key, row_check, superseded_by from hub_record where id between ? and ? and superseded_by <> 0";
        ledger.each(sql, range, row -> later.put(new RowKey(row.getLong(1), row.getLong(2)), row.getLong(3)));
        return later;
    }

    /** First and last day on which those identities that still have a record in force were seen. */
    public Map<Long, LocalDate[]> seen(Collection<Long> identities) {
        var seen = new HashMap<Long, LocalDate[]>();
        var sql = "select identity_id, seen from hub_record {index=hub_record_identity} where identity_id in (*) and" + IN_FORCE;
        ledger.each(sql, identities, row -> {
            var day = row.getDate(2).toLocalDate();
            seen.merge(row.getLong(1), new LocalDate[] {day, day}, SourceRecords::wider);
        });
        return seen;
    }

    private static LocalDate[] wider(LocalDate[] one, LocalDate[] other) {
        return new LocalDate[] {one[0].isBefore(other[0]) ? one[0] : other[0], one[1].isAfter(other[1]) ? one[1] : other[1]};
    }

    /** Those of the records that are in force. */
    Set<Long> inForce(Collection<Long> records) {
        var valid = new HashSet<Long>();
        var sql = "select id from hub_record {constraint=hub_record_id} where id in (*) and" + IN_FORCE;
        ledger.each(sql, records, row -> valid.add(row.getLong(1)));
        return valid;
    }

    /** All records of the identities, in force or not. */
    public Map<Long, List<Long>> of(Collection<Long> identities) {
        var records = new HashMap<Long, List<Long>>();
        ledger.each("select identity_id, id from hub_record {index=hub_record_identity} where identity_id in (*)", identities, row ->
                records.computeIfAbsent(row.getLong(1), any -> new ArrayList<>()).add(row.getLong(2)));
        return records;
    }
}
