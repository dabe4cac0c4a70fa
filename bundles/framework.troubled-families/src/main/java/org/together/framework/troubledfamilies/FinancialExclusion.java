package org.together.framework.troubledfamilies;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Parameter;
import org.together.core.facts.Housing;
import org.together.core.family.Fact;
import org.together.core.family.Family;

/**
 * 4.5: the family is at significant risk of financial exclusion: unmanageable debt, significant rent arrears, or a professional's
 * nomination. DCLG Financial Framework 2015 (K); RBKC and Shropshire (V). How much rent is significant is local: £500 unless set otherwise
 * (K); a reading counts for three months (K). Only some landlords share: not met means nothing known.
 */
@Component
@CriterionInfo(
        id = "troubled-families.4.5", title = "The family is at significant risk of financial exclusion", theme = "work", nomination = true)
public class FinancialExclusion implements Criterion {
    private static final int NOMINATION_MONTHS = 12;
    private static final Nominations NOMINATIONS =
            Nominations.of("troubled-families.4.5", NOMINATION_MONTHS, "significant risk of financial exclusion");

    private final int arrears;
    private final int months;
    private final Ask rent;
    private final Ask debt;

    @interface Settings {
        int arrears() default 500;

        int months() default 3;
    }

    @Activate
    public FinancialExclusion(Settings settings) {
        this(settings.arrears(), settings.months());
    }

    FinancialExclusion(int arrears, int months) {
        this.arrears = arrears;
        this.months = months;
        rent = Ask.of(Subject::anyone)
                .about(Housing.RENT_ARREARS)
                .counting((fact, subject) -> isSignificant(fact).and(When.current(fact, subject, months)))
                .missing("The amount of rent arrears is not known");
        debt = Ask.of(Subject::anyone).about(Housing.UNMANAGEABLE_DEBT).counting((fact, subject) -> When.current(fact, subject, months));
    }

    @Override
    public Finding assess(Family family) {
        var nothing = "Nothing known of unmanageable debt or significant rent arrears";
        var answers = List.of(
                debt.in(family, "has unmanageable debt", nothing),
                rent.in(family, "has rent arrears of £" + arrears + " or more", nothing),
                NOMINATIONS.in(family));
        return Answers.any(answers, nothing);
    }

    private Answer isSignificant(Fact fact) {
        return Answer.of(fact.value(Housing.AMOUNT).map(amount -> amount.compareTo(BigDecimal.valueOf(arrears)) >= 0));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("arrears", "Rent arrears of at least", "£", arrears, 1, 100_000),
                Parameter.months("months", "A one-day reading counts for", months));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new FinancialExclusion(values.getOrDefault("arrears", arrears), values.getOrDefault("months", months));
    }
}
