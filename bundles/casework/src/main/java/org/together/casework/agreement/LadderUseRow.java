package org.together.casework.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.together.core.agreement.Agreement;

/** A step of the ladder that was used. */
@Entity
@Table(name = "case_ladder_use")
public class LadderUseRow {
    @Id
    long id;

    long agreement;

    @Column(name = "on_day")
    LocalDate day = LocalDate.EPOCH;

    String step = "";
    String title = "";
    String reason = "";

    @Column(name = "decided_by")
    String decidedBy = "";

    @Column(name = "recorded_by")
    String recordedBy = "";

    protected LadderUseRow() {}

    static LadderUseRow of(long agreement) {
        var row = new LadderUseRow();
        row.id = org.together.core.family.Id.next().value();
        row.agreement = agreement;
        return row;
    }

    Agreement.LadderUse told() {
        return new Agreement.LadderUse(day, step, title, reason, decidedBy, recordedBy);
    }
}
