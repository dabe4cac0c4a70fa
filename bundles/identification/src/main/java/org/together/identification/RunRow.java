package org.together.identification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.together.core.access.Viewer;
import org.together.core.identification.Identification;

/** One run of a programme; until it is finished nobody sees it. */
@Entity
@Table(name = "identification_run")
public class RunRow {
    @Id
    long id;

    String programme = "";
    String title = "";

    @Column(name = "framework_version")
    String frameworkVersion = "";

    @Column(name = "as_at")
    LocalDate asAt = LocalDate.EPOCH;

    Instant ran = Instant.EPOCH;

    @Column(name = "ran_by")
    String by = "";

    long families;
    long qualifying;

    @Column(name = "cannot_tell")
    long cannotTell;

    // Derby compares no boolean with the literal that the provider writes.
    int finished;
    String headlines = "";
    String flags = "";
    String localities = "";

    protected RunRow() {}

    static RunRow begun(Inquiry inquiry, Viewer viewer, LocalDate asAt) {
        var row = new RunRow();
        row.id = org.together.core.family.Id.next().value();
        row.programme = inquiry.programme().id();
        row.title = inquiry.programme().title();
        row.frameworkVersion = inquiry.version().title();
        row.asAt = asAt;
        row.ran = Instant.now();
        row.by = viewer.name();
        return row;
    }

    void finish(Tally tally) {
        families = tally.families();
        qualifying = tally.qualifying();
        cannotTell = tally.cannotTell();
        headlines = Lines.list(tally.headlines());
        flags = Lines.list(tally.flags());
        localities = Lines.list(tally.localities());
        finished = 1;
    }

    Identification told() {
        return new Identification(
                org.together.core.family.Id.of(id), programme, title, frameworkVersion, asAt, ran, by, families, qualifying, cannotTell);
    }

    long found(boolean withCannotTell) {
        return withCannotTell ? qualifying + cannotTell : qualifying;
    }

    List<String> headlinesFound() {
        return Lines.items(headlines);
    }

    List<String> flagsFound() {
        return Lines.items(flags);
    }

    List<String> localitiesFound() {
        return Lines.items(localities);
    }
}
