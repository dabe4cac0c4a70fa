package org.together.casework.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.together.core.access.Viewer;
import org.together.core.caseload.Supervisions.Note;

/** What was agreed in supervision. */
@Entity
@Table(name = "case_supervision")
public class SupervisionRow {
    @Id
    long id;

    long family;

    @Column(name = "day_of")
    LocalDate day = LocalDate.EPOCH;

    String words = "";

    // Derby compares no boolean with the literal that the provider writes.
    @Column(name = "chronology_reviewed")
    int chronologyReviewed;

    @Column(name = "by_account")
    String account = "";

    @Column(name = "by_name")
    String name = "";

    protected SupervisionRow() {}

    static SupervisionRow of(Viewer viewer, long family, Note note) {
        var row = new SupervisionRow();
        row.id = org.together.core.family.Id.next().value();
        row.family = family;
        row.day = note.day();
        row.words = note.words().strip();
        row.chronologyReviewed = note.chronologyReviewed() ? 1 : 0;
        row.account = viewer.account();
        row.name = viewer.name();
        return row;
    }

    Note told() {
        return new Note(day, words, chronologyReviewed == 1, name);
    }
}
