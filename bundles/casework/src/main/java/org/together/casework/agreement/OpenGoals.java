package org.together.casework.agreement;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** Goals that are worked on now, of many families in two queries; inside the caller's transaction, deciding nothing. */
@Component(service = OpenGoals.class)
public final class OpenGoals {
    private static final int AT_ONCE = 500;
    private static final Comparator<ReadingRow> NEWEST =
            Comparator.comparing((ReadingRow row) -> row.day).thenComparing(row -> row.recorded).thenComparing(row -> row.id);

    private final EntityManager rows;

    @Activate
    public OpenGoals(@Reference(target = "(rows=case)") EntityManager rows) {
        this.rows = rows;
    }

    /** In the family's words, how far it has come, and when that was last spoken of. */
    public record Line(String words, String standing, Optional<LocalDate> spokenOf) {}

    /** By family; without those that have none. */
    public Map<Id<Family>, List<Line>> of(Collection<Id<Family>> families) {
        var found = new HashMap<Id<Family>, List<Line>>();
        var ids = families.stream().map(Id::value).distinct().toList();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            some(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), found);
        }
        return found;
    }

    private void some(List<Long> families, Map<Id<Family>, List<Line>> found) {
        var open = rows.createQuery(
                        "select g, a.family from GoalRow g, AgreementRow a where g.agreement = a.id and a.ended is null"
                                + " and g.state = 'OPEN' and a.family in :families order by g.id",
                        Object[].class)
                .setParameter("families", families)
                .getResultList();
        var latest = latest(open.stream().map(pair -> ((GoalRow) pair[0]).id).toList());
        found.putAll(open.stream().collect(Collectors.groupingBy(
                pair -> Id.<Family>of((Long) pair[1]),
                Collectors.mapping(pair -> line((GoalRow) pair[0], Optional.ofNullable(latest.get(((GoalRow) pair[0]).id))),
                        Collectors.toList()))));
    }

    private Map<Long, ReadingRow> latest(List<Long> goals) {
        if (goals.isEmpty()) {
            return Map.of();
        }
        return rows.createQuery("select r from ReadingRow r where r.goal in :goals", ReadingRow.class)
                .setParameter("goals", goals)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.goal, row -> row, (one, other) -> NEWEST.compare(one, other) > 0 ? one : other));
    }

    private static Line line(GoalRow goal, Optional<ReadingRow> latest) {
        var now = latest.map(row -> "at " + row.reading + " on " + Clauses.date(row.day)).orElse("not spoken of yet");
        var wanted = "wants " + goal.target + " of " + goal.highest;
        return new Line(goal.words, now + ", " + wanted, latest.map(row -> row.day));
    }
}
