package org.together.hub.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.together.hub.match.Matching.Doubt;

/**
 * Pairs of identities that somebody should look at, as linking left them. What one transaction finds out is noted first and
 * written once at its end: the same identities are weighed again with every part of a file.
 */
public final class Doubts {
    private final Ledger ledger;
    private final Set<Long> looked = new HashSet<>();
    private final Map<Long, Map<Long, Doubt>> noted = new HashMap<>();

    public Doubts(Ledger ledger) {
        this.ledger = ledger;
    }

    /** {@code known}: all that were weighed afresh, without those that are new; nothing that was said of them before counts. */
    public void note(Collection<Long> known, Collection<Doubt> doubts) {
        looked.addAll(known);
        known.forEach(this::drop);
        for (var doubt : doubts) {
            noted.computeIfAbsent(doubt.one(), any -> new HashMap<>()).put(doubt.other(), doubt);
            noted.computeIfAbsent(doubt.other(), any -> new HashMap<>()).put(doubt.one(), doubt);
        }
    }

    private void drop(long identity) {
        var theirs = noted.remove(identity);
        if (theirs != null) {
            theirs.keySet().forEach(other -> noted.get(other).remove(identity));
        }
    }

    /** Nothing is left of these. */
    public void forget(Collection<Long> identities) {
        note(identities, List.of());
    }

    /** Writes what differs from what is kept. */
    public void write() {
        var kept = kept();
        var fresh = new ArrayList<Doubt>();
        noted.forEach((identity, theirs) -> theirs.values().stream()
                .filter(doubt -> doubt.one() == identity && !kept.remove(doubt))
                .forEach(fresh::add));
        ledger.batch("delete from hub_doubt where one_id = ? and other_id = ?", kept, (delete, doubt) -> {
            delete.setLong(1, doubt.one());
            delete.setLong(2, doubt.other());
        });
        insert(fresh);
        looked.clear();
        noted.clear();
    }

    private Set<Doubt> kept() {
        var kept = new HashSet<Doubt>();
        for (var side : List.of("{constraint=hub_doubt_pair} where one_id", "{index=hub_doubt_other} where other_id")) {
            var sql = "select one_id, other_id, weight, is_together from hub_doubt " + side + " in (*)";
            ledger.each(sql, looked, row ->
                    kept.add(new Doubt(row.getLong(1), row.getLong(2), row.getDouble(3), row.getInt(4) == 1)));
        }
        return kept;
    }

    private void insert(Collection<Doubt> doubts) {
        var sql = "insert into hub_doubt (one_id, other_id, weight, nearness, is_together) values (?, ?, ?, ?, ?)";
        ledger.batch(sql, doubts, (insert, one) -> {
            insert.setLong(1, one.one());
            insert.setLong(2, one.other());
            insert.setDouble(3, one.weight());
            insert.setDouble(4, nearness(one.weight()));
            insert.setInt(5, one.isTogether() ? 1 : 0);
        });
    }

    /** The nearest to even odds, with how near, as if there were no doubt about any of {@code without}. */
    public Map<Doubt, Double> nearest(int atMost, Set<Long> without) {
        var found = new LinkedHashMap<Doubt, Double>();
        for (var one : nearest(atMost + about(without)).entrySet()) {
            var doubt = one.getKey();
            if (found.size() < atMost && !without.contains(doubt.one()) && !without.contains(doubt.other())) {
                found.put(doubt, one.getValue());
            }
        }
        return found;
    }

    private int about(Collection<Long> identities) {
        var count = new int[1];
        for (var side : List.of("{constraint=hub_doubt_pair} where one_id", "{index=hub_doubt_other} where other_id")) {
            ledger.each("select one_id from hub_doubt " + side + " in (*)", identities, row -> count[0]++);
        }
        return count[0];
    }

    private Map<Doubt, Double> nearest(int atMost) {
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
