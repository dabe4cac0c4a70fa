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
import org.together.core.family.RelationshipType;
import org.together.core.family.Source;
import org.together.core.kinship.Kinships.Draft;
import org.together.core.kinship.Tie;
import org.together.core.record.RelationshipDraft;

/** A tie as recorded here; {@code takenBack} is empty while it counts. */
@Entity
@Table(name = "case_tie")
public class TieRow {
    @Id
    long id;

    long family;

    @Column(name = "of_person")
    long of;

    String type = "";

    @Column(name = "to_person")
    long to;

    @Column(name = "of_description")
    long ofDescription;

    @Column(name = "to_description")
    long toDescription;

    @Column(name = "from_day")
    LocalDate from = LocalDate.EPOCH;

    @Column(name = "to_day")
    @Nullable LocalDate until;

    String note = "";
    String agency = "";
    String who = "";

    @Column(name = "taken_back")
    String takenBack = "";

    @Version
    int version;

    protected TieRow() {}

    static TieRow of(Viewer viewer, long family, Draft draft) {
        var row = new TieRow();
        row.id = org.together.core.family.Id.next().value();
        row.family = family;
        row.of = draft.of().value();
        row.type = draft.type().name();
        row.to = draft.to().value();
        row.from = draft.period().from();
        row.until = draft.period().to();
        row.note = draft.note().strip();
        row.agency = viewer.agency();
        row.who = viewer.name();
        return row;
    }

    Tie told() {
        return new Tie(
                Optional.of(org.together.core.family.Id.of(id)),
                org.together.core.family.Id.of(of),
                RelationshipType.valueOf(type),
                org.together.core.family.Id.of(to),
                new Period(from, until),
                source(),
                note);
    }

    /** Two ends that are held to be one person say nothing until they are split again. */
    boolean isBetweenTwo() {
        return of != to;
    }

    /** As the record keeps it, so that rules see it too. */
    RelationshipDraft recorded() {
        var tie = told();
        return new RelationshipDraft(tie.of(), tie.type(), tie.to(), tie.period(), source(), 0, id);
    }

    private Source source() {
        return new Source(agency, Optional.empty(), who);
    }
}
