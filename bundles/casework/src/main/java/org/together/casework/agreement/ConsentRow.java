package org.together.casework.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.together.core.agreement.Consent;
import org.together.core.agreement.Consents;

/** What one person said to one of the three questions. */
@Entity
@Table(name = "case_consent")
public class ConsentRow {
    @Id
    long id;

    long family;
    String kind = "";
    String service = "";
    long person;
    String name = "";
    String said = "";

    @Column(name = "on_day")
    LocalDate day = LocalDate.EPOCH;

    String how = "";
    String words = "";

    @Column(name = "recorded_by")
    String recordedBy = "";

    Instant recorded = Instant.EPOCH;
    @Nullable LocalDate withdrawn;

    @Column(name = "withdrawn_words")
    String withdrawnWords = "";

    @Column(name = "withdrawn_by")
    String withdrawnBy = "";

    protected ConsentRow() {}

    static ConsentRow of(long family, Consents.Draft draft) {
        var row = new ConsentRow();
        row.id = org.together.core.family.Id.next().value();
        row.family = family;
        row.kind = draft.asked().kind().name();
        row.service = draft.asked().service().strip();
        row.person = draft.person().value();
        row.said = draft.said().name();
        row.day = draft.day();
        row.how = draft.how().strip();
        row.words = draft.words().strip();
        row.recorded = Instant.now();
        return row;
    }

    Consent told() {
        return new Consent(
                org.together.core.family.Id.of(id),
                new Consent.Asked(Consent.Kind.valueOf(kind), service),
                org.together.core.family.Id.of(person),
                name,
                new Consent.Answer(Consent.Said.valueOf(said), day, how, words, recordedBy),
                Optional.ofNullable(withdrawn).map(on -> new Consent.Withdrawal(on, withdrawnWords, withdrawnBy)));
    }
}
