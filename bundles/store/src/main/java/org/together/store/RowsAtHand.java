package org.together.store;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.together.core.record.Rows;

/** The rows that bundles bring at the moment. */
final class RowsAtHand {
    private final Set<Rows> all = ConcurrentHashMap.newKeySet();

    void add(Rows rows) {
        all.add(rows);
    }

    void remove(Rows rows) {
        all.remove(rows);
    }

    /** By prefix, so that migrations run in the same order on every machine. */
    List<Rows> all() {
        return all.stream().sorted(Comparator.comparing(Rows::prefix)).toList();
    }
}
