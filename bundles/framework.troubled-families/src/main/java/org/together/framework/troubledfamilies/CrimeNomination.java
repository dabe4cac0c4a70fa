package org.together.framework.troubledfamilies;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Parameter;
import org.together.core.family.Family;

/**
 * 1.6: a professional judges the problem to be of equivalent concern (Derby names gangs, criminal exploitation, weapons, radicalisation
 * (V)). DCLG Financial Framework 2015 (K). A nomination counts for 12 months unless set otherwise (K).
 */
@Component
@CriterionInfo(
        id = "troubled-families.1.6",
        title = "Nominated: crime or offending of equivalent concern",
        theme = "crime",
        nomination = true)
public class CrimeNomination implements Criterion {
    private final int months;
    private final Nominations nominations;

    @interface Settings {
        int months() default 12;
    }

    @Activate
    public CrimeNomination(Settings settings) {
        this(settings.months());
    }

    CrimeNomination(int months) {
        this.months = months;
        nominations = Nominations.of("troubled-families.1.6", months, "crime or offending of equivalent concern");
    }

    @Override
    public Finding assess(Family family) {
        return nominations.in(family);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.months("months", "A nomination counts for", months));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new CrimeNomination(values.getOrDefault("months", months));
    }
}
