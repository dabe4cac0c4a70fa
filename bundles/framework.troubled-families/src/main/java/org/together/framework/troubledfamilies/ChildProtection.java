package org.together.framework.troubledfamilies;

import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.facts.SocialCare;
import org.together.core.family.Family;

/**
 * 3.4: a child is now subject of a child protection plan. DCLG Financial Framework 2015 (K); RBKC and Shropshire (V). Social care knows all
 * its plans, so nothing known is a no.
 */
@Component
@CriterionInfo(id = "troubled-families.3.4", title = "A child is subject of a child protection plan", theme = "need")
public class ChildProtection implements Criterion {
    private static final Ask ASK = Ask.of(Subject::mayBeMinor).about(SocialCare.CHILD_PROTECTION);

    @Override
    public Finding assess(Family family) {
        return ASK.in(family, "is on a child protection plan", "No child is on a child protection plan");
    }
}
