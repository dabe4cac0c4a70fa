package org.together.casework.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.together.core.agreement.Goal;

/** How far a goal had come on a day, as one agency or the family saw it. */
@Entity
@Table(name = "case_goal_reading")
public class ReadingRow {
    @Id
    long id;

    long goal;
    long agreement;

    @Column(name = "on_day")
    LocalDate day = LocalDate.EPOCH;

    int reading;
    String words = "";
    String agency = "";
    String worker = "";
    Instant recorded = Instant.EPOCH;

    protected ReadingRow() {}

    static ReadingRow of(GoalRow goal) {
        var row = new ReadingRow();
        row.id = org.together.core.family.Id.next().value();
        row.goal = goal.id;
        row.agreement = goal.agreement;
        row.recorded = Instant.now();
        return row;
    }

    Goal.Reading told() {
        return new Goal.Reading(day, reading, words, agency, worker);
    }
}
