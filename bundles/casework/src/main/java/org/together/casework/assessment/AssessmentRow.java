package org.together.casework.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.together.core.assessment.Author;

/** A family's assessment in one spell of work; what was written is in {@link AnswerRow}. */
@Entity
@Table(name = "case_assessment")
public class AssessmentRow {
    @Id
    long id;

    long spell;
    long family;
    long begun;
    String account = "";
    String author = "";
    String agency = "";

    protected AssessmentRow() {}

    AssessmentRow(long spell, long family, Author by) {
        id = org.together.core.family.Id.next().value();
        this.spell = spell;
        this.family = family;
        begun = System.currentTimeMillis();
        account = by.account();
        author = by.name();
        agency = by.agency();
    }
}
