package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.agreement.AgreedDates;
import org.together.casework.agreement.OpenGoals;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.NextStep;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** What is still to come or to be done with many families, in a query or two; inside the caller's transaction, deciding nothing. */
@Component(service = Diary.class)
public final class Diary {
    private static final int AT_ONCE = 500;

    private final EntityManager rows;

    @Activate
    public Diary(@Reference(target = "(rows=case)") EntityManager rows) {
        this.rows = rows;
    }

    /** Steps not done yet. */
    List<NextStep> steps(Collection<Id<Family>> families) {
        return among("select s from StepRow s where s.done is null and s.family in :families", StepRow.class, families).stream()
                .map(StepRow::told)
                .toList();
    }

    /** Appointments planned, those whose day has passed too. */
    List<Appointment> planned(Collection<Id<Family>> families) {
        var sql = "select a from AppointmentRow a where a.state = 'PLANNED' and a.family in :families";
        return among(sql, AppointmentRow.class, families).stream().map(AppointmentRow::told).toList();
    }

    /** The next day on which something is to come or to be done, by family; what is overdue is not to come. */
    Map<Id<Family>, LocalDate> nextDates(Collection<Id<Family>> families, LocalDate today) {
        var next = new HashMap<Id<Family>, LocalDate>();
        planned(families).forEach(one -> earliest(next, one.family(), one.begins().toLocalDate(), today));
        steps(families).forEach(step -> step.by().ifPresent(day -> earliest(next, step.family(), day, today)));
        return next;
    }

    private static void earliest(Map<Id<Family>, LocalDate> next, Id<Family> family, LocalDate day, LocalDate today) {
        if (!day.isBefore(today)) {
            next.merge(family, day, (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    /** What was agreed and is due on a day. */
    List<AgreedDates.Agreed> agreed(Collection<Id<Family>> families) {
        return new AgreedDates(rows).of(families);
    }

    /** Goals that are worked on now, by family. */
    Map<Id<Family>, List<OpenGoals.Line>> goals(Collection<Id<Family>> families) {
        return new OpenGoals(rows).of(families);
    }

    private <T> List<T> among(String query, Class<T> type, Collection<Id<Family>> families) {
        var ids = families.stream().map(Id::value).distinct().toList();
        var found = new ArrayList<T>();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            found.addAll(rows.createQuery(query, type).setParameter("families", some).getResultList());
        }
        return found;
    }
}
