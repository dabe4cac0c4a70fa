package org.together.framework.troubledfamilies;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * 1.1: a child committed a proven offence in the last 12 months. DCLG Financial Framework 2015 (K); Derby counts any member of the family
 * (V: setting {@code anyAge}), RBKC also a police caution (V: setting {@code cautions}). Victims and witnesses are never offenders; an
 * offence whose outcome is still open is unknown. Police and courts record every outcome, so no offence is a no.
 */
@Component
@CriterionInfo(id = "troubled-families.1.1", title = "A child committed a proven offence", theme = "crime")
public class ChildOffence implements Criterion {
    private final int months;
    private final boolean anyAge;
    private final boolean cautions;
    private final Ask ask;

    @interface Settings {
        int months() default 12;

        boolean anyAge() default false;

        boolean cautions() default false;
    }

    @Activate
    public ChildOffence(Settings settings) {
        this(settings.months(), settings.anyAge(), settings.cautions());
    }

    ChildOffence(int months, boolean anyAge, boolean cautions) {
        this.months = months;
        this.anyAge = anyAge;
        this.cautions = cautions;
        ask = Ask.of(anyAge ? Subject::anyone : Subject::isMinor)
                .about(Justice.OFFENCE)
                .counting((fact, subject) -> isOffender(fact).and(isProven(fact)).and(When.within(fact, subject, months)))
                .missing("It is not known whether an offence is proven, or of whom");
    }

    @Override
    public Finding assess(Family family) {
        return ask.in(family, "committed a proven offence", "No proven offence is known");
    }

    private static Answer isOffender(Fact fact) {
        return Answer.of(fact.value(Justice.ROLE).map(role -> role.equals(Justice.OFFENDER) || role.equals(Justice.SUSPECT)));
    }

    private Answer isProven(Fact fact) {
        return cautions && isCaution(fact) ? Answer.YES : Answer.of(fact.value(Justice.PROVEN));
    }

    private static boolean isCaution(Fact fact) {
        return fact.value(Justice.OUTCOME).filter(outcome -> outcome.toLowerCase(Locale.ROOT).contains("caution")).isPresent();
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.months("months", "Looks back", months));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new ChildOffence(values.getOrDefault("months", months), anyAge, cautions);
    }
}
