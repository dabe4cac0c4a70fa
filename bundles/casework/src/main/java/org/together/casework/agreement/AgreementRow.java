package org.together.casework.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.together.core.agreement.Agreement;

/** One agreement's own words; goals and promises are rows beside it. */
@Entity
@Table(name = "case_agreement")
public class AgreementRow {
    @Id
    long id;

    long family;
    String template = "";

    @Column(name = "template_title")
    String templateTitle = "";

    LocalDate begun = LocalDate.EPOCH;

    @Column(name = "begun_by")
    String begunBy = "";

    @Column(name = "plain_words")
    String plainWords = "";

    @Column(name = "child_words")
    String childWords = "";

    @Column(name = "review_on")
    @Nullable LocalDate reviewOn;

    @Nullable LocalDate ended;

    @Column(name = "end_reason")
    String endReason = "";

    @Column(name = "changed_by")
    String changedBy = "";

    long edition = 1;

    protected AgreementRow() {}

    static AgreementRow of(long id, long family) {
        var row = new AgreementRow();
        row.id = id;
        row.family = family;
        return row;
    }

    Agreement.Head head() {
        return new Agreement.Head(
                org.together.core.family.Id.of(id),
                org.together.core.family.Id.of(family),
                template,
                templateTitle,
                begun,
                new Agreement.Words(plainWords, childWords),
                Optional.ofNullable(reviewOn),
                Optional.ofNullable(ended).map(day -> new Agreement.Ending(day, endReason)),
                edition);
    }
}
