package org.together.framework.troubledfamilies;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Parameter;
import org.together.core.facts.SocialCare;
import org.together.core.family.Family;

/**
 * 3.3: a child was subject of an enquiry under section 47 of the Children Act 1989. DCLG Financial Framework 2015 (K); Shropshire (V). How
 * far back is for each council to say: 12 months unless set otherwise (K).
 */
@Component
@CriterionInfo(id = "troubled-families.3.3", title = "A child was subject of a section 47 enquiry", theme = "need")
public class ChildEnquiry implements Criterion {
    private final int months;
    private final Ask ask;

    @interface Settings {
        int months() default 12;
    }

    @Activate
    public ChildEnquiry(Settings settings) {
        this(settings.months());
    }

    ChildEnquiry(int months) {
        this.months = months;
        ask = Ask.of(Subject::mayBeMinor).about(SocialCare.ENQUIRY).counting((fact, subject) -> When.within(fact, subject, months));
    }

    @Override
    public Finding assess(Family family) {
        return ask.in(family, "was subject of a section 47 enquiry", "No section 47 enquiry is known");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.months("months", "Looks back", months));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new ChildEnquiry(values.getOrDefault("months", months));
    }
}
