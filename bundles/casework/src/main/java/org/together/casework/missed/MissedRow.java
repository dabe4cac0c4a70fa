package org.together.casework.missed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.together.core.family.Family;
import org.together.core.missed.MissedOpportunity.Kind;

/** A family found by the last look. */
@Entity
@Table(name = "case_missed")
public class MissedRow {
    private static final int LONGEST = 2_000;

    @Id
    long id;

    long family;
    @Nullable String locality;
    String kind = "";
    int weight;
    LocalDate since = LocalDate.EPOCH;
    String reason = "";

    protected MissedRow() {}

    static MissedRow of(Family family, Kind kind, Found found) {
        var row = new MissedRow();
        row.id = org.together.core.family.Id.next().value();
        row.family = family.id().value();
        row.locality = family.locality().orElse(null);
        row.kind = kind.name();
        row.weight = found.weight();
        row.since = found.since();
        row.reason = found.reason().length() <= LONGEST ? found.reason() : found.reason().substring(0, LONGEST - 1) + "…";
        return row;
    }

    Kind kind() {
        return Kind.valueOf(kind);
    }

    /** Why a family stands on the list, how heavily, and from when it could have been known. */
    record Found(int weight, LocalDate since, String reason) {}
}
