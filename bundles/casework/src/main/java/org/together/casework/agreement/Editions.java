package org.together.casework.agreement;

import jakarta.persistence.EntityManager;

/** Lets one of two people through who change the same thing at once; the other is told, and loses nothing they wrote. */
final class Editions {
    private final EntityManager rows;

    Editions(EntityManager rows) {
        this.rows = rows;
    }

    /** True when the row was still in the edition that was read: it is then the caller's until the transaction ends. */
    boolean claim(Class<?> type, long id, long edition) {
        var one = " row set row.edition = row.edition + 1 where row.id = :id and row.edition = :edition";
        var claimed = rows.createQuery("update " + type.getSimpleName() + one).setParameter("id", id).setParameter("edition", edition);
        return claimed.executeUpdate() == 1;
    }

    static String late(String what, String by) {
        return by + " has changed this " + what + " in the meantime, so yours was not kept yet. Look at what it says now, then save again.";
    }
}
