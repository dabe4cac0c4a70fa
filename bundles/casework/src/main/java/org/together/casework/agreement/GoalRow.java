package org.together.casework.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.together.core.agreement.Goal;
import org.together.core.agreement.GoalScale;
import org.together.core.agreement.Goals;
import org.together.core.family.Person;

/** One goal. */
@Entity
@Table(name = "case_goal")
public class GoalRow {
    @Id
    long id;

    long agreement;

    @Nullable Long person;

    String problem = "";

    @Column(name = "problem_title")
    String problemTitle = "";

    String words = "";

    @Column(name = "child_words")
    String childWords = "";

    @Column(name = "scale_title")
    String scaleTitle = "";

    int lowest;
    int highest;

    @Column(name = "lowest_means")
    String lowestMeans = "";

    @Column(name = "highest_means")
    String highestMeans = "";

    int target;

    @Column(name = "target_words")
    String targetWords = "";

    String agencies = "";
    String state = Goal.State.OPEN.name();
    String reason = "";

    @Column(name = "changed_by")
    String changedBy = "";

    long edition = 1;

    protected GoalRow() {}

    static GoalRow of(long id, long agreement) {
        var row = new GoalRow();
        row.id = id;
        row.agreement = agreement;
        return row;
    }

    void take(Goals.Draft draft) {
        var aim = draft.aim();
        person = draft.person().map(org.together.core.family.Id::value).orElse(null);
        problem = draft.problem();
        problemTitle = draft.problemTitle();
        words = aim.words().strip();
        childWords = aim.childWords().strip();
        scaleTitle = aim.scale().title().strip();
        lowest = aim.scale().lowest();
        highest = aim.scale().highest();
        lowestMeans = aim.scale().lowestMeans().strip();
        highestMeans = aim.scale().highestMeans().strip();
        target = aim.target();
        targetWords = aim.targetWords().strip();
        agencies = String.join("\n", draft.agencies());
    }

    Goal told(List<Goal.Reading> readings) {
        var scale = new GoalScale(scaleTitle, lowest, highest, lowestMeans, highestMeans);
        return new Goal(
                org.together.core.family.Id.of(id),
                Optional.ofNullable(person).map(org.together.core.family.Id::<Person>of),
                problem,
                problemTitle,
                new Goal.Aim(words, childWords, scale, target, targetWords),
                agencies.isEmpty() ? List.of() : List.of(agencies.split("\n")),
                Goal.State.valueOf(state),
                reason,
                readings,
                edition);
    }
}
