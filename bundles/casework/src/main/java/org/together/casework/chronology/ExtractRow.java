package org.together.casework.chronology;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An extract; what it holds is in its versions. */
@Entity
@Table(name = "case_extract")
public class ExtractRow {
    @Id
    long id;

    long family;
    String audience = "";
    String title = "";

    protected ExtractRow() {}

    static ExtractRow of(long id, long family) {
        var row = new ExtractRow();
        row.id = id;
        row.family = family;
        return row;
    }
}
