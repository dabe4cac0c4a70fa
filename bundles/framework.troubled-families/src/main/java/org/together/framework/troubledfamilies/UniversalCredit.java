package org.together.framework.troubledfamilies;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.facts.Work;
import org.together.core.family.Fact;
import org.together.core.family.Family;

/**
 * 4.2: an adult now claims Universal Credit and is subject to work-related conditions. DCLG Financial Framework 2015 (K); RBKC only while
 * the adult does not earn (V: setting {@code notEarning}). A claim whose conditions are not known is unknown; silence is read as in 4.1.
 */
@Component
@CriterionInfo(id = "troubled-families.4.2", title = "An adult on Universal Credit is subject to work-related conditions", theme = "work")
public class UniversalCredit implements Criterion {
    private static final Set<String> CONDITIONS = Set.of("all-work", "preparation", "interview");

    private final boolean silenceIsUnknown;
    private final Ask ask;

    @interface Settings {
        boolean notEarning() default false;

        boolean silenceIsUnknown() default false;
    }

    @Activate
    public UniversalCredit(Settings settings) {
        this(settings.notEarning(), settings.silenceIsUnknown());
    }

    UniversalCredit(boolean notEarning, boolean silenceIsUnknown) {
        this.silenceIsUnknown = silenceIsUnknown;
        ask = Ask.of(Subject::isAdult)
                .about(Work.OUT_OF_WORK_BENEFIT)
                .counting((fact, subject) -> isConditional(fact)
                        .and(When.open(fact, subject))
                        .and(notEarning && When.isAnyOpen(Work.EMPLOYMENT, subject) ? Answer.NO : Answer.YES))
                .missing("The benefit, its conditions, or the claimant's age are not known");
    }

    @Override
    public Finding assess(Family family) {
        var says = "claims Universal Credit with work-related conditions";
        return Answers.silence(ask.in(family, says, "No such claim for Universal Credit is known"), silenceIsUnknown);
    }

    private static Answer isConditional(Fact fact) {
        return Answer.of(fact.value(Work.BENEFIT).map(Work.UNIVERSAL_CREDIT::equals))
                .and(Answer.of(fact.value(Work.CONDITIONALITY).map(CONDITIONS::contains)));
    }
}
