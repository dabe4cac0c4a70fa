package org.together.casework.chronology;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.together.core.chronology.Entry;
import org.together.core.chronology.Extract;
import org.together.core.chronology.Extract.Now;
import org.together.core.chronology.Extract.Origin;
import org.together.core.chronology.Extract.Text;
import org.together.core.chronology.Significance;
import org.together.core.family.Certainty;
import org.together.core.family.Fact;
import org.together.core.family.Period;
import org.together.core.family.Sensitivity;
import org.together.core.family.Source;

/** A fact as it read when a version was made. */
@Entity
@Table(name = "case_extract_line")
public class ExtractLineRow {
    private static final int LONGEST = 30_000;

    @Id
    long id;

    @Column(name = "extract_version")
    long version;

    int place;
    long fact;
    String who = "";

    @Column(name = "from_day")
    LocalDate from = LocalDate.EPOCH;

    @Column(name = "to_day")
    @Nullable LocalDate until;

    String told = "";
    String why = "";
    String agency = "";
    @Nullable String feed;
    String reference = "";
    long learnt;
    String certainty = "";
    String sensitivity = "";

    protected ExtractLineRow() {}

    static ExtractLineRow of(ExtractVersionRow version, int place, Entry entry) {
        var fact = entry.fact();
        var row = new ExtractLineRow();
        row.id = org.together.core.family.Id.next().value();
        row.version = version.id;
        row.place = place;
        row.fact = fact.id().value();
        row.from = fact.period().from();
        row.until = fact.period().to();
        row.why = entry.significance().map(ExtractLineRow::words).orElse("");
        row.agency = fact.source().agency();
        row.feed = fact.source().feed().orElse(null);
        row.reference = fact.source().reference();
        row.learnt = fact.learnt().toEpochMilli();
        row.certainty = fact.certainty().name();
        row.sensitivity = fact.sensitivity().name();
        return row;
    }

    ExtractLineRow saying(String whom, String sentence) {
        who = whom;
        told = sentence.substring(0, Math.min(sentence.length(), LONGEST));
        return this;
    }

    private static String words(Significance said) {
        return said.impact().isBlank() ? said.why() : said.why() + "\n" + said.impact();
    }

    boolean isReadableBy(org.together.core.access.Viewer viewer) {
        return Readable.by(viewer, Sensitivity.valueOf(sensitivity), agency);
    }

    org.together.core.family.Id<Fact> factId() {
        return org.together.core.family.Id.of(fact);
    }

    Extract.Line told(Now now) {
        var source = new Source(agency, Optional.ofNullable(feed), reference);
        return new Extract.Line(
                factId(),
                new Text(who, new Period(from, until), told, why),
                new Origin(source, Instant.ofEpochMilli(learnt), Certainty.valueOf(certainty)),
                now);
    }
}
