package org.together.framework.troubledfamilies;

import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.family.Family;

/**
 * Whether the household has a dependent child, as the programme is for such households only: one of up to 15 who lives there, or of 16 to
 * 18 in education, training or unemployed and at home. Surrey guidance (V). It is no indicator: programmes ask it beside the six problems.
 */
@Component
@CriterionInfo(id = "troubled-families.dependent-child", title = "There is a dependent child in the household", theme = "need")
public class DependentChild implements Criterion {

    @Override
    public Finding assess(Family family) {
        Finding doubt = null;
        for (var membership : family.memberships()) {
            var subject = new Subject(family, membership);
            switch (isDependent(subject).and(Answer.of(membership.isResident()))) {
                case YES -> {
                    return Finding.met(subject.words() + " depends on the household");
                }
                case NOT_KNOWN -> doubt = Finding.unknown("It is not known whether a young person in the household is a dependent child");
                case NO -> {}
            }
        }
        return doubt == null ? Finding.notMet("No dependent child is known to live there") : doubt;
    }

    private static Answer isDependent(Subject subject) {
        var age = subject.membership().person().age();
        if (age.isEmpty()) {
            return subject.isMinor() == Answer.NO ? Answer.NO : Answer.NOT_KNOWN;
        }
        if (age.getAsInt() <= 15) {
            return Answer.YES;
        }
        return age.getAsInt() <= 18 ? Activity.now(subject).isDependent(subject) : Answer.NO;
    }
}
