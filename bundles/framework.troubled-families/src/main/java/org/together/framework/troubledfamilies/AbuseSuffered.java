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
 * 5.1: a young person or adult has experienced, is experiencing or is at risk of domestic abuse, as local services know or a professional
 * judges. DCLG Financial Framework 2015 (K); Shropshire (V). A child in the home is a victim too (Domestic Abuse Act 2021 section 3, K).
 * How far back is local: 12 months unless set otherwise (K). Such harm stays hidden: not met means nothing known, and unknown where a
 * council sets silenceIsUnknown.
 */
@Component
@CriterionInfo(
        id = "troubled-families.5.1",
        title = "Someone suffers, suffered or is at risk of domestic abuse",
        theme = "domestic-abuse",
        nomination = true)
public class AbuseSuffered implements Criterion {
    private final int months;
    private final boolean silenceIsUnknown;
    private final Ask ask;
    private final Nominations nominations;

    @interface Settings {
        int months() default 12;

        boolean silenceIsUnknown() default false;
    }

    @Activate
    public AbuseSuffered(Settings settings) {
        this(settings.months(), settings.silenceIsUnknown());
    }

    AbuseSuffered(int months, boolean silenceIsUnknown) {
        this.months = months;
        this.silenceIsUnknown = silenceIsUnknown;
        ask = Ask.of(Subject::anyone)
                .about(DomesticAbuse.CALL_OUT, DomesticAbuse.MARAC, DomesticAbuse.SUPPORT)
                .counting((fact, subject) -> Abuse.isSuffered(fact).and(When.within(fact, subject, months)))
                .missing("A record of domestic abuse does not say who suffered it");
        nominations = Nominations.of("troubled-families.5.1", months, "domestic abuse or its risk");
    }

    @Override
    public Finding assess(Family family) {
        var known = ask.in(family, "is known to suffer domestic abuse", "Nothing known of domestic abuse suffered");
        var judged = nominations.in(family);
        return Answers.silence(Answers.any(List.of(known, judged), known.reason()), silenceIsUnknown);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.months("months", "Looks back", months));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new AbuseSuffered(values.getOrDefault("months", months), silenceIsUnknown);
    }
}
