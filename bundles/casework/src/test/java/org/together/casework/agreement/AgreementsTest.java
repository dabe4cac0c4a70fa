package org.together.casework.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.casework.agreement.Office.ADVOCATE;
import static org.together.casework.agreement.Office.HOUSING;
import static org.together.casework.agreement.Office.TODAY;
import static org.together.casework.agreement.Office.goal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.CaseworkRows;
import org.together.core.access.Refused;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Agreements;
import org.together.core.agreement.Goal;
import org.together.core.agreement.Goals;
import org.together.core.agreement.Problem;
import org.together.core.agreement.Promise;
import org.together.core.family.Id;
import org.together.store.TestDatabase;

class AgreementsTest {

    static Stream<TestDatabase> databases() {
        return TestDatabase.each(new CaseworkRows());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_agreement_begins_with_what_the_template_expects_and_promises(TestDatabase database) {
        var office = new Office(database);

        var agreement = office.agreement();

        assertThat(agreement.head().templateTitle()).isEqualTo("Families together agreement");
        assertThat(agreement.head().reviewOn()).contains(TODAY.plusWeeks(6));
        assertThat(agreement.promises()).filteredOn(one -> one.kind() == Promise.Kind.EXPECTATION).hasSize(3).allSatisfy(one ->
                assertThat(one.wording().why()).isNotBlank());
        assertThat(agreement.promises()).filteredOn(one -> one.kind() == Promise.Kind.SERVICE_PROMISE).hasSize(3).allSatisfy(one ->
                assertThat(one.owner().isService()).isTrue());
        assertThat(office.agreements.begin(ADVOCATE, office.family, Office.STANDARD)).isPresent();
        assertThat(office.audited).contains("Tamsin Rowe: began an agreement by together.standard-agreement");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_problem_without_a_goal_says_so_until_it_has_one(TestDatabase database) {
        var office = new Office(database);
        office.identifications.now.put("School", "A child missed a third of school");
        office.identifications.now.put("Work", "Nobody works");
        office.identifications.then.add("Crime");
        office.identifications.then.add("School");

        var id = office.id();
        office.goals.keep(ADVOCATE, id, goal("School", "Mornings without shouting"));
        office.goals.keep(ADVOCATE, id, goal("Debt", "Sleep at night"));
        var problems = office.agreements.problems(ADVOCATE, office.family);

        assertThat(problems).extracting(Problem::title).containsExactly("School", "Work", "Crime", "Debt");
        assertThat(problems).extracting(Problem::isWithoutGoal).containsExactly(false, true, true, false);
        assertThat(problems.get(1).because()).isEqualTo("Nobody works");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_goal_is_kept_in_their_words_with_their_own_scale_and_progress_of_each_agency(TestDatabase database) {
        var office = new Office(database);
        var id = office.id();
        var draft = goal("School", "Mornings without shouting");
        assertThat(office.goals.keep(ADVOCATE, id, draft)).isEmpty();

        var first = new Goals.Progress(TODAY.minusDays(9), 2, "Late most days", false);
        assertThat(office.goals.progress(ADVOCATE, draft.id(), first)).isEmpty();
        assertThat(office.goals.progress(HOUSING, draft.id(), new Goals.Progress(TODAY, 5, "Calmer on the stairs", false))).isEmpty();
        assertThat(office.goals.progress(ADVOCATE, draft.id(), new Goals.Progress(TODAY, 6, "We laugh at breakfast", true))).isEmpty();
        assertThat(office.goals.progress(ADVOCATE, draft.id(), new Goals.Progress(TODAY, 11, "Off the scale", false))).isPresent();
        assertThat(office.goals.progress(ADVOCATE, draft.id(), new Goals.Progress(TODAY.plusDays(1), 5, "Tomorrow", false))).isPresent();
        assertThat(office.goals.progress(ADVOCATE, draft.id(), new Goals.Progress(TODAY, 5, " ", false))).isPresent();

        var goal = office.agreement().goals().getFirst();
        assertThat(goal.aim()).isEqualTo(draft.aim());
        assertThat(goal.agencies()).containsExactly("School", "Families Together");
        assertThat(goal.readings()).extracting(Goal.Reading::agency).containsExactly("Families Together", "Riverside Homes", "The family");
        assertThat(goal.baseline()).map(Goal.Reading::value).contains(2);
        assertThat(goal.latest()).map(Goal.Reading::value).contains(6);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoever_changes_a_goal_that_somebody_else_has_changed_is_told_and_nothing_is_overwritten(TestDatabase database) {
        var office = new Office(database);
        var id = office.id();
        var draft = goal("School", "Mornings without shouting");
        office.goals.keep(ADVOCATE, id, draft);
        var read = office.agreement().goals().getFirst().edition();

        assertThat(office.goals.keep(HOUSING, id, saying(draft, "Mornings on time", read))).isEmpty();
        var refusal = office.goals.keep(ADVOCATE, id, saying(draft, "Evenings at home", read));

        assertThat(refusal).hasValueSatisfying(sentence -> assertThat(sentence).startsWith("Piran Hocking has changed this goal"));
        assertThat(office.agreement().goals()).extracting(goal -> goal.aim().words()).containsExactly("Mornings on time");
        var now = office.agreement().goals().getFirst().edition();
        assertThat(office.goals.keep(ADVOCATE, id, saying(draft, "Evenings at home", now))).isEmpty();
    }

    private static Goals.Draft saying(Goals.Draft draft, String words, long edition) {
        var aim = draft.aim();
        var other = new Goal.Aim(words, aim.childWords(), aim.scale(), aim.target(), aim.targetWords());
        return new Goals.Draft(draft.id(), draft.person(), draft.problem(), draft.problemTitle(), other, draft.agencies(), edition);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_cannot_be_a_goal_is_refused_with_a_sentence(TestDatabase database) {
        var office = new Office(database);
        var id = office.id();
        var good = goal("School", "Mornings without shouting");
        var nobody = new Goals.Draft(
                good.id(), Optional.of(Id.next()), good.problem(), good.problemTitle(), good.aim(), good.agencies(), 0);
        var alone = new Goals.Draft(good.id(), good.person(), good.problem(), good.problemTitle(), good.aim(), List.of(), 0);

        assertThat(office.goals.keep(ADVOCATE, id, nobody)).contains("Choose somebody who belongs to this family today");
        assertThat(office.goals.keep(ADVOCATE, id, alone)).isPresent();
        assertThat(office.goals.keep(ADVOCATE, id, saying(good, " ", 0))).contains("Write the goal in the family's words");
        assertThatThrownBy(() -> office.goals.keep(ADVOCATE, Id.next(), good)).isInstanceOf(Refused.class);
        assertThat(office.agreement().goals()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void actions_have_an_owner_and_a_day_and_are_settled_with_a_reason(TestDatabase database) {
        var office = new Office(database);
        var id = office.id();
        var hers = Office.action(Promise.Owner.member(office.mother), "Ring the school");
        var undated = new Goals.PromiseDraft(
                Id.next(), Promise.Kind.ACTION, Optional.empty(), hers.owner(), hers.wording(), Optional.empty(), 0);

        assertThat(office.goals.keep(ADVOCATE, id, hers)).isEmpty();
        assertThat(office.goals.keep(ADVOCATE, id, undated)).contains("Say by which day it will be done");
        assertThat(office.goals.settle(HOUSING, hers.id(), Promise.State.NOT_DONE, "")).contains("Say why in a sentence");
        assertThat(office.goals.settle(HOUSING, hers.id(), Promise.State.NOT_DONE, "The telephone was cut off")).isEmpty();

        var kept = office.agreement().promises().getLast();
        assertThat(kept.owner().person()).contains(office.mother);
        assertThat(kept.outcome().state()).isEqualTo(Promise.State.NOT_DONE);
        assertThat(kept.outcome().reason()).isEqualTo("The telephone was cut off");
        assertThat(kept.outcome().day()).contains(TODAY);
        assertThat(kept.outcome().by()).isEqualTo("Piran Hocking, Riverside Homes");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_review_and_a_step_of_the_ladder_are_kept_with_who_and_why(TestDatabase database) {
        var office = new Office(database);
        var id = office.id();
        var review = new Agreements.Reviewing(TODAY, "Kerra, Jago, the school", "Going better", Optional.empty());
        var step = new Agreements.LadderStepUsed(TODAY, "meeting", "Three visits missed", "Locality manager");

        assertThat(office.agreements.reviewed(ADVOCATE, id, review)).isEmpty();
        assertThat(office.agreements.useLadder(ADVOCATE, id, step)).isEmpty();
        assertThat(office.agreements.useLadder(ADVOCATE, id, new Agreements.LadderStepUsed(TODAY, "prison", "Why", "Me"))).isPresent();
        assertThat(office.agreements.useLadder(ADVOCATE, id, new Agreements.LadderStepUsed(TODAY, "meeting", "", "Me"))).isPresent();

        var agreement = office.agreement();
        assertThat(agreement.reviews()).extracting(Agreement.Review::said).containsExactly("Going better");
        assertThat(agreement.head().reviewOn()).contains(TODAY.plusWeeks(6));
        assertThat(agreement.ladderUses()).containsExactly(new Agreement.LadderUse(
                TODAY, "meeting", "A meeting with everybody", "Three visits missed", "Locality manager", "Tamsin Rowe"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_agreement_that_ended_is_read_and_not_changed_and_the_next_begins_beside_it(TestDatabase database) {
        var office = new Office(database);
        var id = office.id();
        office.goals.keep(ADVOCATE, id, goal("School", "Mornings without shouting"));

        assertThat(office.agreements.end(ADVOCATE, id, "Moved away")).isEmpty();
        assertThat(office.goals.keep(ADVOCATE, id, goal("Work", "A job"))).contains(StoredAgreements.ENDED);
        assertThat(office.agreements.current(ADVOCATE, office.family)).isEmpty();
        office.agreement();

        var history = office.agreements.history(ADVOCATE, office.family);
        assertThat(history).hasSize(2);
        assertThat(history.getLast().goals()).hasSize(1);
        assertThat(history.getLast().head().ending()).map(Agreement.Ending::reason).contains("Moved away");
    }
}
