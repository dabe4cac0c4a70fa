package org.together.hub.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.together.core.family.Id;
import org.together.core.identity.Ruling;
import org.together.hub.match.Matching.Decided;

/** What people decided about who is one person. Nothing is ever deleted; what was undone stays and counts no more. */
public final class Decisions {
    private static final String UNSURE = "not sure";

    private final Ledger ledger;

    public Decisions(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What holds now: of several decisions about the same two identities the newest. */
    public List<Decided> inForce() {
        Map<List<Long>, Decided> newest = new LinkedHashMap<>();
        var sql = "select p.one_id, p.other_id, p.is_same from hub_decision d join hub_decision_pair p on p.decision_id = d.id"
                + " where d.undone is null and d.what <> '" + UNSURE + "' order by d.id";
        ledger.each(sql, statement -> {}, row -> {
            var decided = new Decided(row.getLong(1), row.getLong(2), row.getInt(3) == 1);
            newest.put(List.of(decided.one(), decided.other()), decided);
        });
        return List.copyOf(newest.values());
    }

    /** Keeps a decision; each pair with the older identity first. */
    public void add(Ruling ruling, Collection<Decided> pairs) {
        var sql = "insert into hub_decision (id, what, decided, decided_by, note, pending) values (?, ?, ?, ?, ?, ?)";
        ledger.batch(sql, List.of(ruling), (insert, one) -> {
            insert.setLong(1, one.id().value());
            insert.setString(2, one.what());
            insert.setLong(3, one.when().toEpochMilli());
            insert.setString(4, one.by());
            insert.setString(5, one.note());
            insert.setInt(6, one.isPending() ? 1 : 0);
        });
        var pairSql = "insert into hub_decision_pair (decision_id, one_id, other_id, is_same) values (?, ?, ?, ?)";
        ledger.batch(pairSql, pairs, (insert, pair) -> {
            insert.setLong(1, ruling.id().value());
            insert.setLong(2, Math.min(pair.one(), pair.other()));
            insert.setLong(3, Math.max(pair.one(), pair.other()));
            insert.setInt(4, pair.isSame() ? 1 : 0);
        });
    }

    /** Whether it was in force. {@code isPending}: people follow later. */
    public boolean undo(Id<Ruling> id, Instant when, String by, boolean isPending) {
        var sql = "update hub_decision set undone = ?, undone_by = ?, pending = ? where id = ? and undone is null";
        return ledger.change(sql, update -> {
                    update.setLong(1, when.toEpochMilli());
                    update.setString(2, by);
                    update.setInt(3, isPending ? 1 : 0);
                    update.setLong(4, id.value());
                }) > 0;
    }

    /** Those that people have still to follow, oldest first. */
    public List<Id<Ruling>> pending() {
        var found = new ArrayList<Id<Ruling>>();
        var sql = "select id from hub_decision where pending = 1 order by id";
        ledger.each(sql, statement -> {}, row -> found.add(Id.of(row.getLong(1))));
        return found;
    }

    public void followed(Id<Ruling> id) {
        ledger.change("update hub_decision set pending = 0 where id = ?", List.of(id.value()));
    }

    /** All identities that a decision is about. */
    public Set<Long> identitiesOf(Id<Ruling> id) {
        var found = new HashSet<Long>();
        var sql = "select one_id, other_id from hub_decision_pair where decision_id = ?";
        ledger.each(sql, statement -> statement.setLong(1, id.value()), row -> found.addAll(List.of(row.getLong(1), row.getLong(2))));
        return found;
    }

    /** Everything that was ever decided about any of these, oldest first. */
    public List<Ruling> about(Collection<Long> identities) {
        var ids = new TreeSet<Long>();
        for (var side : List.of("{index=hub_decision_one} where one_id", "{index=hub_decision_other} where other_id")) {
            ledger.each("select decision_id from hub_decision_pair " + side + " in (*)", identities, row -> ids.add(row.getLong(1)));
        }
        var found = new ArrayList<Ruling>();
        var sql = "select id, what, decided, decided_by, note, undone_by, pending from hub_decision where id in (*)";
        ledger.each(sql, ids, row -> found.add(new Ruling(
                Id.of(row.getLong(1)),
                row.getString(2),
                Instant.ofEpochMilli(row.getLong(3)),
                row.getString(4),
                row.getString(5),
                Optional.ofNullable(row.getString(6)),
                row.getInt(7) == 1)));
        found.sort(Comparator.comparing(Ruling::id));
        return found.stream().distinct().toList();
    }

    /** Pairs of which this account said that it is not sure, and those that anybody has decided and people have still to follow. */
    public Set<List<Long>> closed(String account) {
        var found = new HashSet<List<Long>>();
        var sql = "select p.one_id, p.other_id from hub_decision d join hub_decision_pair p on p.decision_id = d.id"
                + " where d.undone is null and (d.pending = 1 or d.what = '" + UNSURE + "' and d.decided_by = ?)";
        ledger.each(sql, statement -> statement.setString(1, account), row -> found.add(List.of(row.getLong(1), row.getLong(2))));
        return found;
    }
}
