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
 * 5.3: the household, or someone in it, was subject of at least one police call-out for domestic abuse in the last 12 months. DCLG
 * Financial Framework 2015 (K). Such harm stays hidden: not met means nothing known, and unknown where a council sets silenceIsUnknown.
 */
@Component
@CriterionInfo(id = "troubled-families.5.3", title = "Police were called to domestic abuse in the family", theme = "domestic-abuse")
public class DomesticCallOut implements Criterion {
    private final int months;
    private final boolean silenceIsUnknown;
    private final Ask ask;

    @interface Settings {
        int months() default 12;

        boolean silenceIsUnknown() default false;
    }

    @Activate
    public DomesticCallOut(Settings settings) {
        this(settings.months(), settings.silenceIsUnknown());
    }

    DomesticCallOut(int months, boolean silenceIsUnknown) {
        this.months = months;
        this.silenceIsUnknown = silenceIsUnknown;
        ask = Ask.of(Subject::anyone).about(DomesticAbuse.CALL_OUT).counting((fact, subject) -> When.within(fact, subject, months));
    }

    @Override
    public Finding assess(Family family) {
        var says = "was named in a police call-out for domestic abuse";
        var finding = ask.in(family, says, "Nothing known of police call-outs for domestic abuse");
        return Answers.silence(finding, silenceIsUnknown);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.months("months", "Looks back", months));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new DomesticCallOut(values.getOrDefault("months", months), silenceIsUnknown);
    }
}
