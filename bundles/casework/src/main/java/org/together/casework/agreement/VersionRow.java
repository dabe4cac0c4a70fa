package org.together.casework.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.together.core.agreement.Version;

/** What was offered to be signed, as it was then; no column of it is ever written again. */
@Entity
@Table(name = "case_agreement_version")
public class VersionRow {
    @Id
    long id;

    @Column(updatable = false)
    long agreement;

    @Column(name = "version", updatable = false)
    int number;

    @Column(updatable = false)
    Instant offered = Instant.EPOCH;

    @Column(name = "offered_by", updatable = false)
    String offeredBy = "";

    @Column(updatable = false)
    String why = "";

    @Lob
    @Column(updatable = false)
    String clauses = "";

    @Column(updatable = false)
    String digest = "";

    protected VersionRow() {}

    static VersionRow of(AgreementRow agreement, int number, List<Version.Clause> clauses) {
        var row = new VersionRow();
        row.id = org.together.core.family.Id.next().value();
        row.agreement = agreement.id;
        row.number = number;
        row.offered = Instant.now();
        row.clauses = ClauseText.write(clauses);
        row.digest = ClauseText.digest(row.clauses);
        return row;
    }

    Version told(List<Version.Mark> marks) {
        var isIntact = ClauseText.digest(clauses).equals(digest);
        return new Version(org.together.core.family.Id.of(id), number, offered, offeredBy, why, ClauseText.read(clauses), marks, isIntact);
    }
}
