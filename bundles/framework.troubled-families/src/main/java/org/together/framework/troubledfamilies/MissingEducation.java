package org.together.framework.troubledfamilies;

import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.facts.Education;
import org.together.core.family.Family;

/**
 * 2.5: a child is now on the register of children missing education. DCLG Financial Framework 2015 (K); Derby and Shropshire criteria (V).
 * The council must keep that register, so nothing in it is a no.
 */
@Component
@CriterionInfo(id = "troubled-families.2.5", title = "A child is neither at a school nor educated otherwise", theme = "education")
public class MissingEducation implements Criterion {
    private static final Ask ASK = Ask.of(Subject::mayBeMinor).about(Education.MISSING_EDUCATION);

    @Override
    public Finding assess(Family family) {
        return ASK.in(family, "is missing education", "No child is registered as missing education");
    }
}
