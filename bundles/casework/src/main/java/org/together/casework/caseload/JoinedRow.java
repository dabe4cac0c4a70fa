package org.together.casework.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.together.core.family.Family;

/** A family that became part of another, and what is taken back when it is one again. */
@Entity
@Table(name = "case_joined")
public class JoinedRow {
    /** Where it is with settling. */
    enum State {
        MOVED,
        JOINED,
        SETTLED,
        APART,
        OVER
    }

    @Id
    long id;

    long gone;
    long family;
    String label = "";
    LocalDate joined = LocalDate.EPOCH;
    String state = State.MOVED.name();
    long spell;
    long agreement;

    /** Whose time with the family ended with it: the row's id, and the day on which it was to end. */
    String ended = "";

    @Column(name = "came_in")
    long cameIn;

    @Column(name = "settled_by")
    String settledBy = "";

    @Version
    int version;

    protected JoinedRow() {}

    static JoinedRow of(org.together.core.family.Id<Family> gone, org.together.core.family.Id<Family> into, String label, LocalDate day) {
        var row = new JoinedRow();
        row.id = org.together.core.family.Id.next().value();
        row.gone = gone.value();
        row.family = into.value();
        row.label = label;
        row.joined = day;
        return row;
    }

    boolean isApart() {
        return state.equals(State.APART.name());
    }
}
