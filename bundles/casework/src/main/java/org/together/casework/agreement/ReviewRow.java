package org.together.casework.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.together.core.agreement.Agreement;

/** A review that was held. */
@Entity
@Table(name = "case_agreement_review")
public class ReviewRow {
    @Id
    long id;

    long agreement;
    LocalDate held = LocalDate.EPOCH;

    @Column(name = "taking_part")
    String takingPart = "";

    String said = "";

    @Column(name = "recorded_by")
    String recordedBy = "";

    protected ReviewRow() {}

    static ReviewRow of(long agreement) {
        var row = new ReviewRow();
        row.id = org.together.core.family.Id.next().value();
        row.agreement = agreement;
        return row;
    }

    Agreement.Review told() {
        return new Agreement.Review(held, takingPart, said, recordedBy);
    }
}
