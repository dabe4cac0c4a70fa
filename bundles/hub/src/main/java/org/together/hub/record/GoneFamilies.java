package org.together.hub.record;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Families in somebody's hand that have become part of another, or of which nobody was left, by the descriptions of their members. */
public final class GoneFamilies {
    private static final String COLUMNS = "family_id, identity_id, is_child, has_stayed, into_family";

    private final Ledger ledger;

    public GoneFamilies(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * That a description went over with the family when it became part of {@code into}, or that it was there before
     * ({@code hasStayed}). {@code into} is 0 where nobody was left.
     */
    public record Trace(long family, long identity, boolean isChild, boolean hasStayed, long into) {}

    public void add(Collection<Trace> traces) {
        ledger.batch("insert into hub_family_gone (" + COLUMNS + ") values (?, ?, ?, ?, ?)", traces, (insert, one) -> {
            insert.setLong(1, one.family());
            insert.setLong(2, one.identity());
            insert.setInt(3, one.isChild() ? 1 : 0);
            insert.setInt(4, one.hasStayed() ? 1 : 0);
            insert.setLong(5, one.into());
        });
    }

    public boolean isEmpty() {
        var any = new HashSet<Long>();
        ledger.each("select max(family_id) from hub_family_gone", statement -> {}, row -> any.add(row.getLong(1)));
        return any.equals(Set.of(0L));
    }

    /** Those that any of these descriptions left a trace of. */
    public Set<Long> met(Collection<Long> identities) {
        var met = new HashSet<Long>();
        var sql = "select family_id from hub_family_gone {index=hub_family_gone_identity} where identity_id in (*)";
        ledger.each(sql, identities, row -> met.add(row.getLong(1)));
        return met;
    }

    public Set<Trace> of(Collection<Long> families) {
        var found = new HashSet<Trace>();
        var sql = "select " + COLUMNS + " from hub_family_gone {constraint=hub_family_gone_whose} where family_id in (*)";
        ledger.each(sql, families, row -> found.add(
                new Trace(row.getLong(1), row.getLong(2), row.getInt(3) == 1, row.getInt(4) == 1, row.getLong(5))));
        return found;
    }

    /** Those that had become part of these before these became part of something themselves. */
    public Set<Long> within(Collection<Long> families) {
        var all = new HashSet<Long>();
        var asked = Set.copyOf(families);
        while (!asked.isEmpty()) {
            var met = new HashSet<Long>();
            var sql = "select distinct family_id from hub_family_gone {index=hub_family_gone_into} where into_family in (*)";
            ledger.each(sql, asked, row -> met.add(row.getLong(1)));
            met.removeIf(one -> !all.add(one));
            asked = met;
        }
        return all;
    }

    /** The family there is now of which this has become part, in however many steps; 0: none. */
    public long standing(long into) {
        var seen = new HashSet<Long>();
        var now = into;
        while (now != 0 && seen.add(now)) {
            var next = of(List.of(now)).stream().findFirst();
            if (next.isEmpty()) {
                return now;
            }
            now = next.get().into();
        }
        return 0;
    }

    public void forget(Collection<Long> families) {
        ledger.change("delete from hub_family_gone where family_id = ?", families);
    }
}
