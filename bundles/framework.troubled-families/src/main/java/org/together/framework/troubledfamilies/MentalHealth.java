package org.together.framework.troubledfamilies;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Parameter;
import org.together.core.facts.Health;
import org.together.core.family.Family;

/**
 * 6.1: an adult with parenting responsibilities, or a child, has mental health problems now. DCLG Financial Framework 2015 (K); RBKC and
 * Shropshire (V). A record without a spell counts for 12 months unless set otherwise (K). Health is rarely shared: not met means nothing
 * known, and unknown where a council sets silenceIsUnknown.
 */
@Component
@CriterionInfo(id = "troubled-families.6.1", title = "A parent or child has mental health problems", theme = "health")
public class MentalHealth implements Criterion {
    private final int months;
    private final boolean silenceIsUnknown;
    private final Ask ask;

    @interface Settings {
        int months() default 12;

        boolean silenceIsUnknown() default false;
    }

    @Activate
    public MentalHealth(Settings settings) {
        this(settings.months(), settings.silenceIsUnknown());
    }

    MentalHealth(int months, boolean silenceIsUnknown) {
        this.months = months;
        this.silenceIsUnknown = silenceIsUnknown;
        ask = Ask.of(Subject::parentsOrIsMinor)
                .about(Health.MENTAL_HEALTH)
                .counting((fact, subject) -> When.current(fact, subject, months))
                .missing("It is not known whether someone with the problem has parenting responsibilities");
    }

    @Override
    public Finding assess(Family family) {
        return Answers.silence(ask.in(family, "has mental health problems", "Nothing known of mental health problems"), silenceIsUnknown);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.months("months", "A one-day record counts for", months));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new MentalHealth(values.getOrDefault("months", months), silenceIsUnknown);
    }
}
