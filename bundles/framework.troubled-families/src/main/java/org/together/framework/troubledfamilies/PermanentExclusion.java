package org.together.framework.troubledfamilies;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Parameter;
import org.together.core.facts.Education;
import org.together.core.family.Family;

/**
 * 2.3: a child was permanently excluded in the last three consecutive terms, the term of the day among them. DCLG Financial Framework 2015
 * (K); Derby and Shropshire (V). Schools must report every exclusion, so nothing known is a no.
 */
@Component
@CriterionInfo(id = "troubled-families.2.3", title = "A child was permanently excluded from school", theme = "education")
public class PermanentExclusion implements Criterion {
    private final int terms;
    private final Ask ask;

    @interface Settings {
        int terms() default 3;
    }

    @Activate
    public PermanentExclusion(Settings settings) {
        this(settings.terms());
    }

    PermanentExclusion(int terms) {
        this.terms = terms;
        ask = Ask.of(Subject::mayBeMinor)
                .about(Education.EXCLUSION)
                .counting((fact, subject) -> Exclusions.is(fact, Education.PERMANENT).and(Exclusions.within(fact, subject.day(), terms)))
                .missing("It is not known whether an exclusion was permanent");
    }

    @Override
    public Finding assess(Family family) {
        return ask.in(family, "was permanently excluded from school", "No permanent exclusion is known");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.count("terms", "Terms looked back", terms, 9));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new PermanentExclusion(values.getOrDefault("terms", terms));
    }
}
