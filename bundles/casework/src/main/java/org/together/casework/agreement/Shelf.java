package org.together.casework.agreement;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Goal;
import org.together.core.agreement.Promise;
import org.together.core.agreement.Version;

/** Reads agreements whole from their rows, in as many queries for one as for ten; inside the caller's transaction. */
final class Shelf {
    private final EntityManager rows;

    Shelf(EntityManager rows) {
        this.rows = rows;
    }

    /** Newest first. */
    List<AgreementRow> of(long family) {
        var newestFirst = "select row from AgreementRow row where row.family = :family order by row.id desc";
        return rows.createQuery(newestFirst, AgreementRow.class).setParameter("family", family).getResultList();
    }

    Optional<AgreementRow> open(long family) {
        return of(family).stream().filter(row -> row.ended == null).findFirst();
    }

    Agreement whole(AgreementRow row) {
        return whole(List.of(row)).getFirst();
    }

    List<Agreement> whole(List<AgreementRow> agreements) {
        if (agreements.isEmpty()) {
            return List.of();
        }
        var ids = agreements.stream().map(row -> row.id).toList();
        var goals = goals(ids);
        var promises = by(PromiseRow.class, ids, row -> row.agreement);
        var versions = versions(ids);
        var uses = by(LadderUseRow.class, ids, row -> row.agreement);
        var reviews = by(ReviewRow.class, ids, row -> row.agreement);
        return agreements.stream().map(row -> new Agreement(
                row.head(),
                goals.getOrDefault(row.id, List.of()),
                told(promises, row.id, PromiseRow::told),
                versions.getOrDefault(row.id, List.of()),
                told(uses, row.id, LadderUseRow::told),
                told(reviews, row.id, ReviewRow::told))).toList();
    }

    List<Promise> promises(long agreement) {
        return by(PromiseRow.class, List.of(agreement), row -> row.agreement).getOrDefault(agreement, List.of()).stream()
                .map(PromiseRow::told)
                .toList();
    }

    private Map<Long, List<Goal>> goals(Collection<Long> agreements) {
        var readings = by(ReadingRow.class, agreements, row -> row.goal);
        return by(GoalRow.class, agreements, row -> row.agreement).entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey,
                entry -> entry.getValue().stream().map(row -> row.told(told(readings, row.id, ReadingRow::told))).toList()));
    }

    private Map<Long, List<Version>> versions(Collection<Long> agreements) {
        var marks = by(MarkRow.class, agreements, row -> row.version);
        return by(VersionRow.class, agreements, row -> row.agreement).entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey,
                entry -> entry.getValue().stream().map(row -> row.told(told(marks, row.id, MarkRow::told))).toList()));
    }

    /** Oldest first. */
    private <R> Map<Long, List<R>> by(Class<R> type, Collection<Long> agreements, Function<R, Long> key) {
        var theirs = "select row from " + type.getSimpleName() + " row where row.agreement in :agreements order by row.id";
        return rows.createQuery(theirs, type).setParameter("agreements", agreements).getResultStream().collect(Collectors.groupingBy(key));
    }

    private static <R, T> List<T> told(Map<Long, List<R>> all, long key, Function<R, T> telling) {
        return all.getOrDefault(key, List.of()).stream().map(telling).toList();
    }
}
