package org.together.casework.team;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** What is planned with families, read for all of them at once, inside the caller's transaction. */
@Component(service = Dates.class)
public final class Dates {
    private static final int AT_ONCE = 500;

    private final EntityManager rows;

    @Activate
    public Dates(@Reference(target = "(rows=case)") EntityManager rows) {
        this.rows = rows;
    }

    /** A time set aside by a worker: for what, with whom else. */
    record Meeting(long family, String worker, String what, String people, LocalDateTime begins, LocalDateTime ends) {
        boolean overlaps(Meeting other) {
            return begins.isBefore(other.ends) && other.begins.isBefore(ends);
        }
    }

    /** Something that a worker set themselves to do by a day. */
    record Step(long family, String worker, String what, LocalDate by) {}

    /** Planned, from the day on, the earliest first. */
    Map<Long, List<Meeting>> meetings(Collection<Id<Family>> families, LocalDate from) {
        return each(families, ids -> rows.createQuery(
                        "select a.family, a.who, a.what, a.people, a.day, a.minute, a.minutes from AppointmentRow a"
                                + " where a.family in :families and a.state = 'PLANNED' and a.day >= :day order by a.day, a.minute, a.id",
                        Object[].class)
                .setParameter("families", ids)
                .setParameter("day", from)
                .getResultStream()
                .map(Dates::meeting)
                .collect(Collectors.groupingBy(Meeting::family)));
    }

    private static Meeting meeting(Object[] row) {
        var begins = ((LocalDate) row[4]).atStartOfDay().plusMinutes((Integer) row[5]);
        return new Meeting(
                (Long) row[0], (String) row[1], (String) row[2], (String) row[3], begins, begins.plusMinutes((Integer) row[6]));
    }

    /** To be done by a day, the earliest first. */
    Map<Long, List<Step>> steps(Collection<Id<Family>> families) {
        return each(families, ids -> rows.createQuery(
                        "select s.family, s.who, s.what, s.by from StepRow s"
                                + " where s.family in :families and s.done is null and s.by is not null order by s.by, s.id",
                        Object[].class)
                .setParameter("families", ids)
                .getResultStream()
                .map(row -> new Step((Long) row[0], (String) row[1], (String) row[2], (LocalDate) row[3]))
                .collect(Collectors.groupingBy(Step::family)));
    }

    /** Families worked with now. */
    List<Id<Family>> workedWith() {
        return rows.createQuery("select s.family from SpellRow s where s.openFamily is not null order by s.id", Long.class)
                .getResultStream()
                .map(Id::<Family>of)
                .toList();
    }

    private static <T> Map<Long, List<T>> each(
            Collection<Id<Family>> families, java.util.function.Function<List<Long>, Map<Long, List<T>>> read) {
        var ids = families.stream().map(Id::value).distinct().toList();
        var found = new HashMap<Long, List<T>>();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            found.putAll(read.apply(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        }
        return found;
    }
}
