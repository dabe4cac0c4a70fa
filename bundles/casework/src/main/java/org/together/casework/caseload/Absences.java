package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.caseload.Absence;

/** Who is away when; inside the caller's transaction, deciding nothing. */
@Component(service = Absences.class)
public final class Absences {
    private final EntityManager rows;

    @Activate
    public Absences(@Reference(target = "(rows=case)") EntityManager rows) {
        this.rows = rows;
    }

    void add(Absence absence) {
        rows.persist(AbsenceRow.of(absence));
    }

    /** Ends it with the day, or lets it never have been where that is before its first; false when it is not kept so any more. */
    boolean end(Absence absence, LocalDate last) {
        var change = last.isBefore(absence.period().from()) ? "delete from AbsenceRow a" : "update AbsenceRow a set a.to = :last";
        var query = rows.createQuery(change + " where a.account = :account and a.cover = :cover and a.from = :from and a.to = :to")
                .setParameter("account", absence.account())
                .setParameter("cover", absence.cover())
                .setParameter("from", absence.period().from())
                .setParameter("to", absence.period().end().orElseThrow());
        return (change.startsWith("delete") ? query : query.setParameter("last", last)).executeUpdate() > 0;
    }

    /** Not ended by this day, the earliest first. */
    List<Absence> from(LocalDate day) {
        return rows.createQuery("select a from AbsenceRow a where a.to >= :day order by a.from, a.id", AbsenceRow.class)
                .setParameter("day", day)
                .getResultStream()
                .map(AbsenceRow::told)
                .toList();
    }

    /** The one that is or comes next. */
    static Optional<Absence> of(String account, List<Absence> absences) {
        return absences.stream().filter(one -> one.account().equals(account)).findFirst();
    }
}
