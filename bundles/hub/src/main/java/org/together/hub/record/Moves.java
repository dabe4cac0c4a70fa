package org.together.hub.record;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.together.core.family.Id;
import org.together.core.identity.PersonIdentity.Move;
import org.together.hub.match.Identity;

/** Which identity went over from one person to another, when and because of what. */
public final class Moves {
    private static final String MOVE = "select identity_id, person_before, person_after, moved, because from hub_move";

    private final Ledger ledger;
    private final String because;
    private final Map<Long, Way> went = new TreeMap<>();

    public Moves(Ledger ledger, String because) {
        this.ledger = ledger;
        this.because = because;
    }

    /** {@code owners}: identity to its new person. Those that belonged to nobody have only arrived. */
    public void add(Collection<Identity> moved, Map<Long, Long> owners) {
        moved.stream().filter(one -> one.person() != 0).forEach(one -> went.merge(
                one.id(), new Way(one.person(), owners.get(one.id())), (first, last) -> new Way(first.before(), last.after())));
        var now = Clock.systemUTC().millis();
        var sql = "insert into hub_move (id, identity_id, person_before, person_after, moved, because) values (?, ?, ?, ?, ?, ?)";
        ledger.batch(sql, moved.stream().filter(one -> one.person() != 0).toList(), (insert, one) -> {
            insert.setLong(1, Id.<Move>next().value());
            insert.setLong(2, one.id());
            insert.setLong(3, one.person());
            insert.setLong(4, owners.get(one.id()));
            insert.setLong(5, now);
            insert.setString(6, because);
        });
    }

    /** The person before this transaction, and the person now. */
    public record Way(long before, long after) {}

    /** By identity, the older first: those that this transaction has brought over. */
    public Map<Long, Way> went() {
        went.values().removeIf(way -> way.before() == way.after());
        return went;
    }

    /** Those of the identities, and those that went away from the person, oldest first. */
    public List<Move> of(Collection<Long> identities, long person) {
        var found = new ArrayList<Move>();
        Ledger.Reader keep = row -> found.add(new Move(
                Id.of(row.getLong(1)),
                Id.of(row.getLong(2)),
                Id.of(row.getLong(3)),
                Instant.ofEpochMilli(row.getLong(4)),
                row.getString(5)));
        ledger.each(MOVE + " {index=hub_move_identity} where identity_id in (*)", identities, keep);
        ledger.each(MOVE + " {index=hub_move_before} where person_before in (*)", List.of(person), keep);
        found.sort(Comparator.comparing(Move::when));
        return found.stream().distinct().toList();
    }
}
