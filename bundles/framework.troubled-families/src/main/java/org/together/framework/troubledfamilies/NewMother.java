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
 * 6.3: a new mother has a mental health or substance problem and other factors linked to poor parenting, as health visiting knows
 * (universal partnership plus, family nurse partnership). DCLG Financial Framework 2015 (K); Shropshire (V). Health is rarely shared: not
 * met means nothing known, and unknown where a council sets silenceIsUnknown.
 */
@Component
@CriterionInfo(id = "troubled-families.6.3", title = "A new mother has extra support for health and parenting", theme = "health")
public class NewMother implements Criterion {
    private final int months;
    private final boolean silenceIsUnknown;
    private final Ask ask;

    @interface Settings {
        int months() default 12;

        boolean silenceIsUnknown() default false;
    }

    @Activate
    public NewMother(Settings settings) {
        this(settings.months(), settings.silenceIsUnknown());
    }

    NewMother(int months, boolean silenceIsUnknown) {
        this.months = months;
        this.silenceIsUnknown = silenceIsUnknown;
        ask = Ask.of(Subject::anyone).about(Health.NEW_MOTHER_SUPPORT).counting((fact, subject) -> When.current(fact, subject, months));
    }

    @Override
    public Finding assess(Family family) {
        var finding = ask.in(family, "has extra support as a new mother", "Nothing known of extra support for a new mother");
        return Answers.silence(finding, silenceIsUnknown);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.months("months", "A one-day record counts for", months));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new NewMother(values.getOrDefault("months", months), silenceIsUnknown);
    }
}
