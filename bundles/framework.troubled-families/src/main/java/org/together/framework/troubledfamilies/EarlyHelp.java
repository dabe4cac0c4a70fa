package org.together.framework.troubledfamilies;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.facts.Education;
import org.together.core.facts.SocialCare;
import org.together.core.family.Family;

/**
 * 3.1: a child is assessed as needing early help and the episode is open. DCLG Financial Framework 2015 (K); Shropshire (V); Derby also
 * counts special educational needs (V: setting {@code specialNeeds}). Partners' assessments that never reach the council are not known
 * here; by the published rule an assessment must exist, so nothing known is a no.
 */
@Component
@CriterionInfo(id = "troubled-families.3.1", title = "A child is assessed as needing early help", theme = "need")
public class EarlyHelp implements Criterion {
    private final Ask ask;

    @interface Settings {
        boolean specialNeeds() default false;
    }

    @Activate
    public EarlyHelp(Settings settings) {
        this(settings.specialNeeds());
    }

    EarlyHelp(boolean specialNeeds) {
        var asked = Ask.of(Subject::anyone);
        ask = specialNeeds ? asked.about(SocialCare.EARLY_HELP, Education.SPECIAL_NEEDS) : asked.about(SocialCare.EARLY_HELP);
    }

    @Override
    public Finding assess(Family family) {
        return ask.in(family, "is assessed as needing early help", "No open early help is known");
    }
}
