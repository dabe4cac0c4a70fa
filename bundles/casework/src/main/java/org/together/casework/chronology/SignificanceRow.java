package org.together.casework.chronology;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.together.core.access.Viewer;
import org.together.core.chronology.Chronologies.Words;
import org.together.core.chronology.Significance;

/** Why a fact matters, as somebody said at a time. */
@Entity
@Table(name = "case_significance")
public class SignificanceRow {
    static final String STANDS = "STANDS";
    static final String REPLACED = "REPLACED";
    static final String SET_ASIDE = "SET_ASIDE";

    @Id
    long id;

    long family;
    long fact;
    String why = "";
    String impact = "";
    String agency = "";
    String who = "";
    long said;
    String state = STANDS;

    @Column(name = "state_words")
    String stateWords = "";

    @Column(name = "state_by")
    String stateBy = "";

    @Version
    int version;

    protected SignificanceRow() {}

    static SignificanceRow of(Viewer viewer, long family, long fact, Words words) {
        var row = new SignificanceRow();
        row.id = org.together.core.family.Id.next().value();
        row.family = family;
        row.fact = fact;
        row.why = words.why().strip();
        row.impact = words.impact().strip();
        row.agency = viewer.agency();
        row.who = viewer.name();
        row.said = System.currentTimeMillis();
        return row;
    }

    void leave(Viewer viewer, String became, String words) {
        state = became;
        stateWords = words.strip();
        stateBy = viewer.name() + ", " + viewer.agency();
    }

    Significance told() {
        return new Significance(why, impact, who, agency, Instant.ofEpochMilli(said));
    }
}
