package org.together.hub.record;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.core.family.Period;
import org.together.core.family.RelationshipType;
import org.together.core.family.Source;

/** Relationships between identities, as rows declared them. */
public final class Ties {
    private final Ledger ledger;
    private final SourceRecords records;

    public Ties(Ledger ledger, SourceRecords records) {
        this.ledger = ledger;
        this.records = records;
    }

    public void add(Collection<Tie> ties) {
        ledger.batch(
                "insert into hub_tie (record_id, identity_of, relationship, identity_to, starts, ends, load_id, agency, feed, reference)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ties,
                (insert, tie) -> {
                    insert.setLong(1, tie.record());
                    insert.setLong(2, tie.of());
                    insert.setString(3, tie.type().name());
                    insert.setLong(4, tie.to());
                    insert.setDate(5, Date.valueOf(tie.period().from()));
                    insert.setDate(6, tie.period().end().map(Date::valueOf).orElse(null));
                    insert.setLong(7, tie.load());
                    insert.setString(8, tie.source().agency());
                    insert.setString(9, tie.source().feed().orElse(""));
                    insert.setString(10, tie.source().reference());
                });
    }

    /** Ties from or to the identities that are in force. */
    public Set<Tie> of(Collection<Long> identities) {
        var ties = new HashSet<Tie>();
        read("{index=hub_tie_of} where identity_of", identities, ties);
        read("{index=hub_tie_to} where identity_to", identities, ties);
        var valid = records.inForce(ties.stream().map(Tie::record).collect(Collectors.toSet()));
        ties.removeIf(tie -> !valid.contains(tie.record()));
        return ties;
    }

    private void read(String side, Collection<Long> identities, Set<Tie> ties) {
        var sql = "select record_id, identity_of, relationship, identity_to, starts, ends, agency, feed, reference, load_id from hub_tie "
                + side + " in (*)";
        ledger.each(sql, identities, row -> ties.add(tie(row)));
    }

    private static Tie tie(ResultSet row) throws SQLException {
        var ends = row.getDate(6);
        return new Tie(
                row.getLong(1),
                row.getLong(2),
                RelationshipType.valueOf(row.getString(3)),
                row.getLong(4),
                new Period(row.getDate(5).toLocalDate(), ends == null ? null : ends.toLocalDate()),
                new Source(row.getString(7), Optional.of(row.getString(8)), row.getString(9)),
                row.getLong(10));
    }
}
