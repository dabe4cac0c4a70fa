package org.together.framework.troubledfamilies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Parameter;
import org.together.core.facts.Justice;
import org.together.core.family.Fact;
import org.together.core.family.Family;

/**
 * 1.3: an adult prisoner will be released within 12 months and will have parenting responsibilities. DCLG Financial Framework 2015 (K);
 * Derby (V). The prison service's parenting flag is often missing: then their place in the family decides. A planned release that is not
 * known leaves it unknown.
 */
@Component
@CriterionInfo(id = "troubled-families.1.3", title = "A parent is about to be released from prison", theme = "crime")
public class PrisonRelease implements Criterion {
    private final int months;
    private final Ask ask;

    @interface Settings {
        int months() default 12;
    }

    @Activate
    public PrisonRelease(Settings settings) {
        this(settings.months());
    }

    PrisonRelease(int months) {
        this.months = months;
        ask = Ask.of(Subject::isAdult)
                .about(Justice.PRISON)
                .counting((fact, subject) -> isSoonFree(fact, subject.day()).and(When.open(fact, subject)).and(Parenting.of(fact, subject)))
                .missing("A prisoner's release, age or parenting responsibilities are not known");
    }

    @Override
    public Finding assess(Family family) {
        var says = "is to be released from prison within " + months + " months";
        return ask.in(family, says, "No parent is known to be in prison near release");
    }

    private Answer isSoonFree(Fact fact, LocalDate day) {
        Optional<LocalDate> release = fact.value(Justice.RELEASE).or(() -> fact.period().end());
        return Answer.of(release.map(free -> !free.isBefore(day) && free.isBefore(day.plusMonths(months))));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.months("months", "Release within", months));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new PrisonRelease(values.getOrDefault("months", months));
    }
}
