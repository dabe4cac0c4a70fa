package org.together.casework.chronology;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Viewer;
import org.together.core.chronology.Entry;
import org.together.core.facts.Corrections;
import org.together.core.family.Fact;
import org.together.core.family.Family;

/** A family's facts with what was said about them, inside the caller's transaction; decides nothing but which facts somebody reads. */
@Component(service = History.class)
public final class History {
    private static final Comparator<Fact> NEWEST_FIRST = Comparator.<Fact, java.time.LocalDate>comparing(fact -> fact.period().from())
            .thenComparing(Fact::learnt)
            .thenComparing(Fact::id)
            .reversed();

    private final EntityManager rows;

    @Activate
    public History(@Reference(target = "(rows=case)") EntityManager rows) {
        this.rows = rows;
    }

    /** The newest first. */
    List<Entry> entries(Viewer viewer, Family family) {
        var significant = significant(family);
        var corrections = corrections(family);
        return family.facts()
                .filter(fact -> Readable.by(viewer, fact))
                .sorted(NEWEST_FIRST)
                .map(fact -> new Entry(
                        fact,
                        Optional.ofNullable(significant.get(fact.id().value())).map(SignificanceRow::told),
                        Optional.ofNullable(corrections.get(fact.id().toString()))))
                .toList();
    }

    Map<Long, SignificanceRow> significant(Family family) {
        return rows.createQuery(
                        "select s from SignificanceRow s where s.family = :family and s.state = 'STANDS'", SignificanceRow.class)
                .setParameter("family", family.id().value())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.fact, Function.identity(), (one, other) -> one.id > other.id ? one : other));
    }

    /** The newest correction of each fact, by the fact's id as it is written. */
    static Map<String, Fact> corrections(Family family) {
        return Corrections.standing(family.facts()).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }
}
