package org.together.casework.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.together.core.agreement.Goal;
import org.together.core.agreement.Goals;
import org.together.core.agreement.Promise;
import org.together.core.family.Person;

/** One undertaking of a member or a service. */
@Entity
@Table(name = "case_promise")
public class PromiseRow {
    @Id
    long id;

    long agreement;
    @Nullable Long goal;
    String kind = "";
    @Nullable Long person;
    String service = "";
    String words = "";
    String why = "";
    int practical;
    @Nullable LocalDate due;
    String state = Promise.State.OPEN.name();
    String reason = "";
    @Nullable LocalDate settled;

    @Column(name = "settled_by")
    String settledBy = "";

    @Column(name = "changed_by")
    String changedBy = "";

    long edition = 1;

    protected PromiseRow() {}

    static PromiseRow of(long id, long agreement) {
        var row = new PromiseRow();
        row.id = id;
        row.agreement = agreement;
        return row;
    }

    void take(Goals.PromiseDraft draft) {
        kind = draft.kind().name();
        goal = draft.goal().map(org.together.core.family.Id::value).orElse(null);
        person = draft.owner().person().map(org.together.core.family.Id::value).orElse(null);
        service = draft.owner().service().strip();
        words = draft.wording().words().strip();
        why = draft.wording().why().strip();
        practical = draft.wording().practical() ? 1 : 0;
        due = draft.due().orElse(null);
    }

    Promise told() {
        return new Promise(
                org.together.core.family.Id.of(id),
                Promise.Kind.valueOf(kind),
                Optional.ofNullable(goal).map(org.together.core.family.Id::<Goal>of),
                new Promise.Owner(Optional.ofNullable(person).map(org.together.core.family.Id::<Person>of), service),
                new Promise.Wording(words, why, practical == 1),
                Optional.ofNullable(due),
                new Promise.Outcome(Promise.State.valueOf(state), reason, Optional.ofNullable(settled), settledBy),
                edition);
    }
}
