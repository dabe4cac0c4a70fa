package org.together.casework.missed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The last look through the record. */
@Entity
@Table(name = "case_missed_look")
public class LookRow {
    @Id
    long id;

    Instant looked = Instant.EPOCH;
    long families;

    protected LookRow() {}

    static LookRow of(Instant looked, long families) {
        var row = new LookRow();
        row.id = org.together.core.family.Id.next().value();
        row.looked = looked;
        row.families = families;
        return row;
    }
}
