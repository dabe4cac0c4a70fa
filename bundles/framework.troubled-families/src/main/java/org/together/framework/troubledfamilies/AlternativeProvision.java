package org.together.framework.troubledfamilies;

import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.facts.Education;
import org.together.core.family.Family;

/**
 * 2.4: a child now has a place outside mainstream school because of behaviour. DCLG Financial Framework 2015 (K); Derby and Shropshire
 * criteria (V). The register lists every such place, so nothing in it is a no.
 */
@Component
@CriterionInfo(id = "troubled-families.2.4", title = "A child is in alternative provision because of behaviour", theme = "education")
public class AlternativeProvision implements Criterion {
    private static final Ask ASK = Ask.of(Subject::mayBeMinor).about(Education.ALTERNATIVE_PROVISION);

    @Override
    public Finding assess(Family family) {
        return ASK.in(family, "is in alternative provision because of behaviour", "No child is in alternative provision");
    }
}
