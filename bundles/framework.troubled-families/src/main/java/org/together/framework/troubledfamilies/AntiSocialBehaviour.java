package org.together.framework.troubledfamilies;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Parameter;
import org.together.core.facts.Justice;
import org.together.core.family.Family;

/**
 * 1.2: an adult or child received an intervention for anti-social behaviour in the last 12 months. DCLG Financial Framework 2015 (K); Derby
 * and RBKC (V). Being named in an incident is not an intervention; interventions are recorded by whoever makes them, so nothing known is a
 * no.
 */
@Component
@CriterionInfo(id = "troubled-families.1.2", title = "Someone received an intervention for anti-social behaviour", theme = "crime")
public class AntiSocialBehaviour implements Criterion {
    private final int months;
    private final Ask ask;

    @interface Settings {
        int months() default 12;
    }

    @Activate
    public AntiSocialBehaviour(Settings settings) {
        this(settings.months());
    }

    AntiSocialBehaviour(int months) {
        this.months = months;
        ask = Ask.of(Subject::anyone).about(Justice.ASB_INTERVENTION).counting((fact, subject) -> When.within(fact, subject, months));
    }

    @Override
    public Finding assess(Family family) {
        return ask.in(family, "received an intervention for anti-social behaviour", "No intervention for anti-social behaviour is known");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.months("months", "Looks back", months));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new AntiSocialBehaviour(values.getOrDefault("months", months));
    }
}
