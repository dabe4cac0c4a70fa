package org.together.hub.record;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Who is in which family now, by which a family is known again. */
public final class Belongers {
    private final Ledger ledger;

    public Belongers(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A person in a family. */
    public record Belonger(long family, long person, boolean isChild) {}

    public Set<Belonger> ofPeople(Collection<Long> people) {
        return found("{index=hub_belonging_person} where person_id", people);
    }

    public Set<Belonger> ofFamilies(Collection<Long> families) {
        return found("{constraint=hub_belonging_family} where family_id", families);
    }

    private Set<Belonger> found(String by, Collection<Long> ids) {
        var found = new HashSet<Belonger>();
        ledger.each("select family_id, person_id, is_child from hub_belonging " + by + " in (*)", ids, row ->
                found.add(new Belonger(row.getLong(1), row.getLong(2), row.getInt(3) == 1)));
        return found;
    }

    public void replace(Collection<Belonger> before, Collection<Belonger> by) {
        ledger.batch("delete from hub_belonging where family_id = ? and person_id = ?", before, (delete, one) -> {
            delete.setLong(1, one.family());
            delete.setLong(2, one.person());
        });
        ledger.batch("insert into hub_belonging (family_id, person_id, is_child) values (?, ?, ?)", by, (insert, one) -> {
            insert.setLong(1, one.family());
            insert.setLong(2, one.person());
            insert.setInt(3, one.isChild() ? 1 : 0);
        });
    }
}
