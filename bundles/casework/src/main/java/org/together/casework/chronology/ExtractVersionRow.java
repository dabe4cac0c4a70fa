package org.together.casework.chronology;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One making of an extract; never changed. */
@Entity
@Table(name = "case_extract_version")
public class ExtractVersionRow {
    @Id
    long id;

    @Column(name = "extract_id")
    long extract;

    int number;
    long made;

    @Column(name = "made_by")
    String madeBy = "";

    String readers = "";
    String note = "";

    protected ExtractVersionRow() {}

    static ExtractVersionRow of(long extract, int number) {
        var row = new ExtractVersionRow();
        row.id = org.together.core.family.Id.next().value();
        row.extract = extract;
        row.number = number;
        row.made = System.currentTimeMillis();
        return row;
    }
}
