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
 * 4.3: a child is about to leave school with no or few qualifications and nothing planned. DCLG Financial Framework 2015 (K);
 * Cambridgeshire plan FE 4.3 (V). A forecast stays true for 12 months unless set otherwise (K); schools forecast few pupils, so nothing
 * known is a no.
 */
@Component
@CriterionInfo(id = "troubled-families.4.3", title = "A child is about to leave school without qualifications or a plan", theme = "work")
public class LeavingWithoutPlan implements Criterion {
    private final int months;
    private final Ask ask;

    @interface Settings {
        int months() default 12;
    }

    @Activate
    public LeavingWithoutPlan(Settings settings) {
        this(settings.months());
    }

    LeavingWithoutPlan(int months) {
        this.months = months;
        ask = Ask.of(Subject::mayBeMinor)
                .about(Education.LEAVING_WITHOUT_PLAN)
                .counting((fact, subject) -> When.current(fact, subject, months));
    }

    @Override
    public Finding assess(Family family) {
        return ask.in(family, "is about to leave school without a plan", "No child is known to be leaving school without a plan");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.months("months", "Looks back", months));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new LeavingWithoutPlan(values.getOrDefault("months", months));
    }
}
