package org.together.casework.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.together.core.casework.Case.Closing;
import org.together.core.casework.Cases.Beginning;
import org.together.core.casework.Stage;
import org.together.core.family.Family;

/** One spell of work with a family. */
@Entity
@Table(name = "case_spell")
public class SpellRow {
    @Id
    long id;

    long family;

    @Column(name = "open_family")
    @Nullable Long openFamily;

    @Column(name = "level_id")
    String level = "";

    @Nullable String programme;
    LocalDate begun = LocalDate.EPOCH;
    String reason = "";
    String stage = Stage.ASSESSING.name();
    @Nullable LocalDate closed;
    @Nullable String ending;

    @Column(name = "closing_reason")
    @Nullable String closingReason;

    @Version
    int version;

    protected SpellRow() {}

    static SpellRow begun(org.together.core.family.Id<Family> family, Beginning beginning, LocalDate since) {
        var row = new SpellRow();
        row.id = org.together.core.family.Id.next().value();
        row.family = family.value();
        row.openFamily = family.value();
        row.level = beginning.level();
        row.programme = beginning.programme().orElse(null);
        row.begun = since;
        row.reason = beginning.reason().strip();
        return row;
    }

    void close(LocalDate day, Closing closing) {
        openFamily = null;
        closed = day;
        ending = closing.ending().strip();
        closingReason = closing.reason().strip();
    }

    void reopen() {
        openFamily = family;
        closed = null;
        ending = null;
        closingReason = null;
    }
}
