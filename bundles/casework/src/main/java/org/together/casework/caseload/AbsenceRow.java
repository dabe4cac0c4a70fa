package org.together.casework.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.together.core.caseload.Absence;
import org.together.core.family.Period;

/** An advocate is away and somebody stands in. */
@Entity
@Table(name = "case_absence")
public class AbsenceRow {
    @Id
    long id;

    String account = "";
    String cover = "";

    @Column(name = "from_day")
    LocalDate from = LocalDate.EPOCH;

    @Column(name = "to_day")
    LocalDate to = LocalDate.EPOCH;

    String reason = "";

    protected AbsenceRow() {}

    static AbsenceRow of(Absence absence) {
        var row = new AbsenceRow();
        row.id = org.together.core.family.Id.next().value();
        row.account = absence.account();
        row.cover = absence.cover();
        row.from = absence.period().from();
        row.to = absence.period().end().orElseThrow();
        row.reason = absence.reason().strip();
        return row;
    }

    Absence told() {
        return new Absence(account, cover, Period.between(from, to), reason);
    }
}
