package org.together.framework.troubledfamilies;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Parameter;
import org.together.core.facts.DomesticAbuse;
import org.together.core.family.Family;

/**
 * 5.2: a young person or adult is known to have perpetrated domestic abuse in the last 12 months. DCLG Financial Framework 2015 (K). A
 * call-out that does not say who did what leaves it unknown; a victim is never taken for a perpetrator. Such harm stays hidden: not met
 * means nothing known, and unknown where a council sets silenceIsUnknown.
 */
@Component
@CriterionInfo(id = "troubled-families.5.2", title = "Someone is known to have perpetrated domestic abuse", theme = "domestic-abuse")
public class AbusePerpetrated implements Criterion {
    private final int months;
    private final boolean silenceIsUnknown;
    private final Ask ask;

    @interface Settings {
        int months() default 12;

        boolean silenceIsUnknown() default false;
    }

    @Activate
    public AbusePerpetrated(Settings settings) {
        this(settings.months(), settings.silenceIsUnknown());
    }

    AbusePerpetrated(int months, boolean silenceIsUnknown) {
        this.months = months;
        this.silenceIsUnknown = silenceIsUnknown;
        ask = Ask.of(Subject::anyone)
                .about(DomesticAbuse.CALL_OUT, DomesticAbuse.MARAC, DomesticAbuse.SUPPORT)
                .counting((fact, subject) -> Abuse.isPerpetrator(fact).and(When.within(fact, subject, months)))
                .missing("A record of domestic abuse does not say who perpetrated it");
    }

    @Override
    public Finding assess(Family family) {
        var finding = ask.in(family, "is known to have perpetrated domestic abuse", "Nothing known of domestic abuse perpetrated");
        return Answers.silence(finding, silenceIsUnknown);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.months("months", "Looks back", months));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new AbusePerpetrated(values.getOrDefault("months", months), silenceIsUnknown);
    }
}
