package org.together.casework.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.together.core.assessment.Answer;
import org.together.core.assessment.Author;
import org.together.core.assessment.FieldKey;

/** One version of one answer; never changed but for its place. */
@Entity
@Table(name = "case_answer")
public class AnswerRow {
    /** Where a version stands among those of its field. */
    enum Place {
        STANDING,
        PAST,
        APART
    }

    @Id
    long id;

    long assessment;
    String field = "";
    int version;
    String how = "";
    String place = "";

    @Lob
    String words = "";

    String asked = "";
    String account = "";
    String author = "";
    String agency = "";
    long written;

    @Column(name = "asked_again")
    boolean askedAgain;

    protected AnswerRow() {}

    AnswerRow(long assessment, FieldKey field, int version, Author by) {
        id = org.together.core.family.Id.next().value();
        this.assessment = assessment;
        this.field = field.toString();
        this.version = version;
        account = by.account();
        author = by.name();
        agency = by.agency();
        written = System.currentTimeMillis();
    }

    FieldKey key() {
        return FieldKey.parse(field).orElseThrow();
    }

    boolean is(Place where) {
        return place.equals(where.name());
    }

    Answer told() {
        return new Answer(
                org.together.core.family.Id.of(id),
                key(),
                version,
                Answer.How.valueOf(how),
                words,
                asked,
                new Author(account, author, agency),
                Instant.ofEpochMilli(written),
                askedAgain);
    }
}
