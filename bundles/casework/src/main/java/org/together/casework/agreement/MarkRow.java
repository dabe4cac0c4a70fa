package org.together.casework.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.together.core.agreement.Version;
import org.together.core.family.Person;

/** Somebody's mark on a version. */
@Entity
@Table(name = "case_agreement_mark")
public class MarkRow {
    @Id
    long id;

    long version;
    long agreement;
    @Nullable Long person;
    String name = "";
    String service = "";
    String how = "";
    String mark = "";
    String witness = "";

    @Column(name = "on_day")
    LocalDate day = LocalDate.EPOCH;

    String disagreement = "";

    @Column(name = "recorded_by")
    String recordedBy = "";

    Instant recorded = Instant.EPOCH;

    // Who, in one column, so that the database itself lets nobody sign twice.
    String signatory = "";

    protected MarkRow() {}

    static MarkRow of(VersionRow version, Version.Mark mark) {
        var row = new MarkRow();
        row.id = org.together.core.family.Id.next().value();
        row.version = version.id;
        row.agreement = version.agreement;
        row.person = mark.person().map(org.together.core.family.Id::value).orElse(null);
        row.name = mark.name().strip();
        row.service = mark.service().strip();
        row.how = mark.how().name();
        row.mark = mark.mark().strip();
        row.witness = mark.witness().strip();
        row.day = mark.day();
        row.disagreement = mark.disagreement().strip();
        row.recorded = Instant.now();
        row.signatory = signatory(mark);
        return row;
    }

    static String signatory(Version.Mark mark) {
        return mark.person().map(id -> "person " + id).orElseGet(() -> "service " + mark.service().strip().toLowerCase(Locale.ROOT));
    }

    Version.Mark told() {
        var who = Optional.ofNullable(person).map(org.together.core.family.Id::<Person>of);
        return new Version.Mark(who, name, service, Version.How.valueOf(how), mark, witness, day, disagreement);
    }
}
