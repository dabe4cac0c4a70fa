package org.together.casework.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.together.core.assessment.Author;
import org.together.core.assessment.Publications.Publication;

/** A version signed off: which answers stood, by their ids. */
@Entity
@Table(name = "case_publication")
public class PublicationRow {
    @Id
    long id;

    long assessment;
    int edition;

    @Lob
    String answers = "";

    String note = "";
    String account = "";
    String author = "";
    String agency = "";
    long published;

    Publication told() {
        return new Publication(edition, new Author(account, author, agency), Instant.ofEpochMilli(published), note);
    }
}
