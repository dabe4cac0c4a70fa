package org.together.hub.record;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.together.hub.match.Matching.Doubt;

/** Pairs of identities that somebody should look at, as linking left them. */
public final class Doubts {
    private final Ledger ledger;

    public Doubts(Ledger ledger) {
        this.ledger = ledger;
    }

    /** {@code looked}: all that were weighed afresh, without those that are new. */
    public void replace(Collection<Long> looked, Collection<Doubt> by) {
        forget(looked);
        var sql = "insert into hub_doubt (one_id, other_id, weight, nearness, is_together) values (?, ?, ?, ?, ?)";
        ledger.batch(sql, by, (insert, one) -> {
            insert.setLong(1, one.one());
            insert.setLong(2, one.other());
            insert.setDouble(3, one.weight());
            insert.setDouble(4, nearness(one.weight()));
            insert.setInt(5, one.isTogether() ? 1 : 0);
        });
    }

    public void forget(Collection<Long> identities) {
        var pairs = new HashSet<List<Long>>();
        for (var side : List.of("{constraint=hub_doubt_pair} where one_id", "{index=hub_doubt_other} where other_id")) {
            var sql = "select one_id, other_id from hub_doubt " + side + " in (*)";
            ledger.each(sql, identities, row -> pairs.add(List.of(row.getLong(1), row.getLong(2))));
        }
        ledger.batch("delete from hub_doubt where one_id = ? and other_id = ?", pairs, (delete, pair) -> {
            delete.setLong(1, pair.get(0));
            delete.setLong(2, pair.get(1));
        });
    }

    /** The nearest to even odds, with how near. */
    public Map<Doubt, Double> nearest(int atMost) {
        var found = new LinkedHashMap<Doubt, Double>();
        var sql = "select one_id, other_id, weight, is_together, nearness from hub_doubt order by nearness desc, one_id, other_id"
                + " fetch first " + atMost + " rows only";
        ledger.each(sql, statement -> {}, row -> {
            var doubt = new Doubt(row.getLong(1), row.getLong(2), row.getDouble(3), row.getInt(4) == 1);
            found.put(doubt, row.getDouble(5));
        });
        return found;
    }

    /** From 0 where the evidence is plain to 1 where it is even. */
    private static double nearness(double weight) {
        var chance = 1 / (1 + Math.pow(2, -weight));
        return 2 * Math.min(chance, 1 - chance);
    }
}
