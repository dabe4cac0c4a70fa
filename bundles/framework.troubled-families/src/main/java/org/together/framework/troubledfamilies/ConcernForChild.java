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
import org.together.core.facts.SocialCare;
import org.together.core.family.Family;

/**
 * 3.5: a child does not take up early-years entitlement, went missing or is at risk of sexual exploitation, or is nominated as of
 * equivalent concern. Shropshire (V); DCLG Financial Framework 2015 (K). Incidents and one-day assessments count for 12 months unless set
 * otherwise (K). Risk stays hidden: not met means nothing known.
 */
@Component
@CriterionInfo(
        id = "troubled-families.3.5",
        title = "A child misses early years, went missing, is at risk of exploitation or of equivalent concern",
        theme = "need",
        nomination = true)
public class ConcernForChild implements Criterion {
    private final int months;
    private final Ask earlyYears;
    private final Ask missing;
    private final Ask exploitation;
    private final Nominations nominations;

    @interface Settings {
        int months() default 12;
    }

    @Activate
    public ConcernForChild(Settings settings) {
        this(settings.months());
    }

    ConcernForChild(int months) {
        this.months = months;
        nominations = Nominations.of("troubled-families.3.5", months, "a child of equivalent concern");
        var child = Ask.of(Subject::mayBeMinor);
        earlyYears = child.about(Education.EARLY_YEARS_NOT_TAKEN).counting((fact, subject) -> When.current(fact, subject, months));
        missing = child.about(SocialCare.MISSING).counting((fact, subject) -> When.within(fact, subject, months));
        exploitation = child.about(SocialCare.EXPLOITATION_RISK).counting((fact, subject) -> When.current(fact, subject, months));
    }

    @Override
    public Finding assess(Family family) {
        var nothing = "Nothing known of a child missing, at risk of exploitation or without early years";
        var answers = List.of(
                exploitation.in(family, "is at risk of exploitation", nothing),
                missing.in(family, "went missing", nothing),
                earlyYears.in(family, "does not take up an early-years place", nothing),
                nominations.in(family));
        return Answers.any(answers, nothing);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.months("months", "Looks back", months));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new ConcernForChild(values.getOrDefault("months", months));
    }
}
