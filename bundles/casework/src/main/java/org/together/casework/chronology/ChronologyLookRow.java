package org.together.casework.chronology;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.together.core.access.Viewer;
import org.together.core.chronology.Chronology.Review;

/** Somebody looked a chronology through. */
@Entity
@Table(name = "case_chronology_look")
public class ChronologyLookRow {
    @Id
    long id;

    long family;
    long looked;
    String agency = "";
    String who = "";

    protected ChronologyLookRow() {}

    static ChronologyLookRow of(Viewer viewer, long family) {
        var row = new ChronologyLookRow();
        row.id = org.together.core.family.Id.next().value();
        row.family = family;
        row.looked = System.currentTimeMillis();
        row.agency = viewer.agency();
        row.who = viewer.name();
        return row;
    }

    Review told() {
        return new Review(Instant.ofEpochMilli(looked), who, agency);
    }
}
