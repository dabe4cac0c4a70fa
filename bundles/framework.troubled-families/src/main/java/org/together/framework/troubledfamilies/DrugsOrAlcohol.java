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
 * 6.2: an adult with parenting responsibilities, or a child, has a problem with drugs or alcohol now. DCLG Financial Framework 2015 (K);
 * Shropshire (V). A record without a spell counts for 12 months unless set otherwise (K). Health is rarely shared: not met means nothing
 * known, and unknown where a council sets silenceIsUnknown.
 */
@Component
@CriterionInfo(id = "troubled-families.6.2", title = "A parent or child has a drug or alcohol problem", theme = "health")
public class DrugsOrAlcohol implements Criterion {
    private final int months;
    private final boolean silenceIsUnknown;
    private final Ask ask;

    @interface Settings {
        int months() default 12;

        boolean silenceIsUnknown() default false;
    }

    @Activate
    public DrugsOrAlcohol(Settings settings) {
        this(settings.months(), settings.silenceIsUnknown());
    }

    DrugsOrAlcohol(int months, boolean silenceIsUnknown) {
        this.months = months;
        this.silenceIsUnknown = silenceIsUnknown;
        ask = Ask.of(Subject::parentsOrIsMinor)
                .about(Health.SUBSTANCE_MISUSE)
                .counting((fact, subject) -> When.current(fact, subject, months))
                .missing("It is not known whether someone with the problem has parenting responsibilities");
    }

    @Override
    public Finding assess(Family family) {
        var finding = ask.in(family, "has a problem with drugs or alcohol", "Nothing known of problems with drugs or alcohol");
        return Answers.silence(finding, silenceIsUnknown);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.months("months", "A one-day record counts for", months));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new DrugsOrAlcohol(values.getOrDefault("months", months), silenceIsUnknown);
    }
}
