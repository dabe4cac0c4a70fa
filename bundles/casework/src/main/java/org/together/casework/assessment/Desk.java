package org.together.casework.assessment;

import java.time.Period;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.FieldKey;
import org.together.core.family.Correction;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** Where work on one family's assessment begins: who may is decided, and everything happens in one transaction with its account. */
@Component(service = Desk.class)
public final class Desk {
    /** What was true until less than a year ago need not be asked again. */
    private static final Period FRESH = Period.ofYears(1);

    private final Answers answers;
    private final Transactions transactions;
    private final Gate gate;

    @Activate
    public Desk(@Reference Answers answers, @Reference Transactions transactions, @Reference Gate gate) {
        this.answers = answers;
        this.transactions = transactions;
        this.gate = gate;
    }

    /** What is done with an assessment: its row and its family as it is today. */
    interface Work<T> extends BiFunction<AssessmentRow, Family, T> {}

    <T> T reading(Viewer viewer, Id<Assessment> id, String account, Work<T> work) {
        return transactions.required(() -> {
            var row = answers.find(id).orElseThrow(() -> gate.nowhere(viewer, Action.ASSESS));
            var family = gate.family(viewer, Id.of(row.family), Action.ASSESS);
            gate.record(viewer, Action.ASSESS, family.id(), account);
            return work.apply(row, family);
        });
    }

    /** Writers of one assessment take turns. {@code work} records what it did. */
    <T> T writing(Viewer viewer, Id<Assessment> id, Work<T> work) {
        return transactions.required(() -> {
            var row = answers.find(id).orElseThrow(() -> gate.nowhere(viewer, Action.ASSESS));
            var family = gate.family(viewer, Id.of(row.family), Action.ASSESS);
            answers.turn(row);
            return work.apply(row, family);
        });
    }

    <T> T withFamily(Viewer viewer, Id<Family> id, Function<Family, T> work) {
        return transactions.required(() -> work.apply(gate.family(viewer, id, Action.ASSESS)));
    }

    void record(Viewer viewer, Family family, String account) {
        gate.record(viewer, Action.ASSESS, family.id(), account);
    }

    /** To be thrown: they may not do it with this assessment, and asked for it. */
    Refused refusal(Viewer viewer, Id<Assessment> id, String why) {
        return new Refused(gate.refused(viewer, Action.ASSESS, "assessment:" + id, why));
    }

    Answers answers() {
        return answers;
    }

    /** The facts of a subject that somebody may see in an assessment. */
    static Stream<Fact> facts(Family family, String subject, Sight sight) {
        var all = subject.equals(FieldKey.FAMILY)
                ? family.ownFacts()
                : family.members().filter(person -> person.id().toString().equals(subject)).flatMap(person -> person.facts());
        return all.filter(sight::reads);
    }

    static boolean isFresh(Fact fact) {
        var since = Gate.today().minus(FRESH);
        return Correction.recorded(fact).period().end().map(end -> !end.isBefore(since)).orElse(true);
    }
}
