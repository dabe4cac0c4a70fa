package org.together.framework.troubledfamilies;

import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.facts.SocialCare;
import org.together.core.family.Family;

/**
 * 3.2: a child is now in need under section 17 of the Children Act 1989. DCLG Financial Framework 2015 (K); RBKC and Shropshire (V). Social
 * care knows all its open cases, so nothing known is a no.
 */
@Component
@CriterionInfo(id = "troubled-families.3.2", title = "A child is in need (section 17)", theme = "need")
public class ChildInNeed implements Criterion {
    private static final Ask ASK = Ask.of(Subject::mayBeMinor).about(SocialCare.CHILD_IN_NEED);

    @Override
    public Finding assess(Family family) {
        return ASK.in(family, "is a child in need", "No child is known to be in need");
    }
}
