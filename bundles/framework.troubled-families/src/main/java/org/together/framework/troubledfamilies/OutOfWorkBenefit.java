package org.together.framework.troubledfamilies;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.facts.Work;
import org.together.core.family.Family;

/**
 * 4.1: an adult now receives an out-of-work benefit other than Universal Credit. DCLG Financial Framework 2015 (K); RBKC and Shropshire
 * (V). The department lists claimants only and cannot match everyone asked about: nothing known is a no, or unknown where a council sets
 * {@code silenceIsUnknown}.
 */
@Component
@CriterionInfo(id = "troubled-families.4.1", title = "An adult receives an out-of-work benefit", theme = "work")
public class OutOfWorkBenefit implements Criterion {
    private static final Ask ASK = Ask.of(Subject::isAdult)
            .about(Work.OUT_OF_WORK_BENEFIT)
            .counting((fact, subject) -> Answer.of(fact.value(Work.BENEFIT).map(benefit -> !benefit.equals(Work.UNIVERSAL_CREDIT)))
                    .and(When.open(fact, subject)))
            .missing("Which benefit a member receives, or their age, is not known");

    private final boolean silenceIsUnknown;

    @interface Settings {
        boolean silenceIsUnknown() default false;
    }

    @Activate
    public OutOfWorkBenefit(Settings settings) {
        this(settings.silenceIsUnknown());
    }

    OutOfWorkBenefit(boolean silenceIsUnknown) {
        this.silenceIsUnknown = silenceIsUnknown;
    }

    @Override
    public Finding assess(Family family) {
        var finding = ASK.in(family, "receives an out-of-work benefit", "No claim for an out-of-work benefit is known");
        return Answers.silence(finding, silenceIsUnknown);
    }
}
