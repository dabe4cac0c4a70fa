package org.together.casework.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.together.core.access.Viewer;
import org.together.core.caseload.Contact.Next;
import org.together.core.caseload.NextStep;
import org.together.core.family.Family;

/** Something to be done next. */
@Entity
@Table(name = "case_step")
public class StepRow {
    @Id
    long id;

    long family;
    String what = "";

    @Column(name = "by_day")
    @Nullable LocalDate by;

    String account = "";
    String who = "";
    @Nullable LocalDate done;

    @Version
    int version;

    protected StepRow() {}

    static StepRow of(Viewer viewer, org.together.core.family.Id<Family> family, Next next) {
        var row = new StepRow();
        row.id = org.together.core.family.Id.next().value();
        row.family = family.value();
        row.what = next.what().strip();
        row.by = next.by().orElse(null);
        row.account = viewer.account();
        row.who = viewer.name();
        return row;
    }

    NextStep told() {
        var ids = org.together.core.family.Id.<NextStep>of(id);
        return new NextStep(
                ids, org.together.core.family.Id.of(family), what, Optional.ofNullable(by), account, who, Optional.ofNullable(done));
    }
}
