package org.together.casework.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.together.core.assessment.Author;
import org.together.core.assessment.Readings.Reading;

/** Where somebody said they were on a scale. */
@Entity
@Table(name = "case_scale_reading")
public class ScaleReadingRow {
    @Id
    long id;

    long assessment;
    String subject = "";

    @Column(name = "domain_id")
    String domain = "";

    String title = "";
    int step;
    int best;
    String words = "";
    LocalDate day = LocalDate.EPOCH;
    String note = "";
    String account = "";
    String author = "";
    String agency = "";
    long taken;

    Reading told() {
        return new Reading(
                subject, domain, title, step, best, words, day, note, new Author(account, author, agency), Instant.ofEpochMilli(taken));
    }
}
