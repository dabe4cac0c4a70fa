package org.together.casework.missed;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.together.core.access.Reach;
import org.together.core.family.Id;
import org.together.core.missed.MissedOpportunity.Kind;
import org.together.core.missed.MissedQuery;

/**
 * Families that still stand on the list for a viewer. Whoever got an advocate since has a lead; with whomever work has begun, nothing is
 * missed any more but that nobody leads it.
 */
final class Standing {
    private static final String ORDER = " order by m.weight desc, m.since, m.id";
    private static final String LED =
            "exists (select a.id from AllocationRow a, SpellRow s where s.openFamily = m.family and a.currentSpell = s.id)";
    private static final String WORKED = "exists (select s.id from SpellRow s where s.openFamily = m.family)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private Standing() {}

    static Standing within(Reach reach) {
        var standing = new Standing();
        standing.and("(m.kind = :lead and not " + LED + " or m.kind <> :lead and not " + WORKED + ")", "lead", Kind.NO_LEAD.name());
        var out = reach.leftOut().stream().map(Id::value).toList();
        if (!out.isEmpty()) {
            standing.and("m.family not in :out", "out", out);
        }
        if (!reach.localities().isEmpty()) {
            standing.and("m.locality in :places", "places", List.copyOf(reach.localities()));
        }
        return standing;
    }

    Standing narrowed(MissedQuery query) {
        var narrower = new Standing();
        narrower.conditions.addAll(conditions);
        narrower.values.putAll(values);
        query.kind().ifPresent(kind -> narrower.and("m.kind = :kind", "kind", kind.name()));
        query.locality().ifPresent(place -> narrower.and("m.locality = :place", "place", place));
        return narrower;
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** The heaviest first. */
    TypedQuery<MissedRow> on(EntityManager rows) {
        return filled(rows.createQuery("select m from MissedRow m where " + where() + ORDER, MissedRow.class));
    }

    long count(EntityManager rows) {
        return filled(rows.createQuery("select count(m) from MissedRow m where " + where(), Long.class)).getSingleResult();
    }

    List<String> localities(EntityManager rows) {
        var places = "select distinct m.locality from MissedRow m where m.locality is not null and " + where() + " order by m.locality";
        return filled(rows.createQuery(places, String.class)).getResultList();
    }

    private String where() {
        return String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
