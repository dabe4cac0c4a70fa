package org.together.hub.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.together.hub.record.Ledger;

/**
 * What old loads left behind and nobody needs: values of rows with faults, rows that were corrected or withdrawn, and descriptions that
 * are nobody's any more. Counts, reasons and the audit stay, and so does every row in force.
 */
final class Leftovers {
    private final Ledger ledger;

    Leftovers(Ledger ledger) {
        this.ledger = ledger;
    }

    private record Old(long id, long first, long last) {}

    /** How many loads were gone through, and how many values, rows and descriptions went. */
    record Purged(int loads, long values, long rows, long descriptions) {}

    /** Of loads that began before the moment. */
    Purged purge(Instant before) {
        var old = old(before);
        var values = 0L;
        var rows = 0L;
        for (var load : old) {
            values += ledger.change(
                    "update hub_reject set sent = '' where load_id = ? and sent <> ''", update -> update.setLong(1, load.id()));
            rows += rows(load);
            ledger.change("update hub_load set purged = 1 where id = ?", List.of(load.id()));
        }
        return new Purged(old.size(), values, rows, rows == 0 ? 0 : descriptions());
    }

    private List<Old> old(Instant before) {
        var found = new ArrayList<Old>();
        ledger.each(
                "select id, first_record, last_record from hub_load where purged = 0 and state <> 'RUNNING' and started < ? order by id",
                statement -> statement.setLong(1, before.toEpochMilli()),
                row -> found.add(new Old(row.getLong(1), row.getLong(2), row.getLong(3))));
        return found;
    }

    private long rows(Old load) {
        Ledger.Filler range = statement -> {
            statement.setLong(1, load.first());
            statement.setLong(2, load.last());
        };
        var gone = ledger.change("delete from hub_record where id between ? and ? and (superseded_by <> 0 or withdrawn = 1)", range);
        ledger.change("delete from hub_correction where record_id between ? and ?", range);
        ledger.change(
                "delete from hub_tie where record_id between ? and ?"
                        + " and not exists (select r.id from hub_record r where r.id = hub_tie.record_id)",
                range);
        return gone;
    }

    private long descriptions() {
        return ledger.change(
                "delete from hub_identity where person_id = 0"
                        + " and not exists (select r.id from hub_record r where r.identity_id = hub_identity.id)",
                any -> {});
    }
}
