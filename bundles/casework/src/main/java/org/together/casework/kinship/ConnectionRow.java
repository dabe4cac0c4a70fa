package org.together.casework.kinship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.together.core.access.Viewer;
import org.together.core.family.Period;
import org.together.core.family.Source;
import org.together.core.kinship.Connection;
import org.together.core.kinship.Connection.Quality;
import org.together.core.kinship.Connection.Sort;
import org.together.core.kinship.Kinships.ConnectionDraft;

/** A connection with somebody or something outside the family. */
@Entity
@Table(name = "case_connection")
public class ConnectionRow {
    @Id
    long id;

    long family;
    String name = "";
    String sort = "";
    String quality = "";

    @Column(name = "from_day")
    LocalDate from = LocalDate.EPOCH;

    @Column(name = "to_day")
    @Nullable LocalDate until;

    String note = "";
    String agency = "";
    String who = "";

    @Version
    int version;

    protected ConnectionRow() {}

    static ConnectionRow of(Viewer viewer, long family, ConnectionDraft draft) {
        var row = new ConnectionRow();
        row.id = org.together.core.family.Id.next().value();
        row.family = family;
        row.name = draft.name().strip();
        row.sort = draft.sort().name();
        row.quality = draft.quality().name();
        row.from = draft.since();
        row.note = draft.note().strip();
        row.agency = viewer.agency();
        row.who = viewer.name();
        return row;
    }

    Connection told() {
        return new Connection(
                org.together.core.family.Id.of(id),
                name,
                Sort.valueOf(sort),
                Quality.valueOf(quality),
                new Period(from, until),
                new Source(agency, Optional.empty(), who),
                note);
    }
}
