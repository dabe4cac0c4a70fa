package org.together.casework.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A copy of a visit pack that was taken out. */
@Entity
@Table(name = "case_pack")
public class PackRow {
    @Id
    long id;

    long family;

    @Column(name = "copy_number")
    int copy;

    Instant made = Instant.EPOCH;
    LocalDate expires = LocalDate.EPOCH;
    String account = "";

    protected PackRow() {}

    static PackRow of(long family, int copy, String account) {
        var row = new PackRow();
        row.id = org.together.core.family.Id.next().value();
        row.family = family;
        row.copy = copy;
        row.account = account;
        return row;
    }
}
