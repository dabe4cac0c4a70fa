package org.together.framework.troubledfamilies;

import java.util.Set;
import org.together.core.facts.Justice;
import org.together.core.family.Fact;

/** Parenting responsibilities of somebody in prison or on an order: as prison or probation says, else as the family shows. */
final class Parenting {

    private Parenting() {}

    static Answer of(Fact fact, Subject subject) {
        return fact.value(Justice.PARENTING).map(Answer::of).orElseGet(subject::parents);
    }

    /** An adult with parenting responsibilities is now subject to an order of one of these types. */
    static Ask underOrder(Set<String> types) {
        return Ask.of(Subject::isAdult)
                .about(Justice.ORDER)
                .counting((fact, subject) -> Answer.of(fact.value(Justice.ORDER_TYPE).map(types::contains))
                        .and(When.open(fact, subject))
                        .and(of(fact, subject)))
                .missing("The type of an order, or whether the adult has parenting responsibilities, is not known");
    }
}
