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
 * 6.4: a professional judges the problem to be of equivalent concern (mental or physical health). DCLG Financial Framework 2015 (K). A
 * nomination counts for 12 months unless set otherwise (K).
 */
@Component
@CriterionInfo(id = "troubled-families.6.4", title = "Nominated: health of equivalent concern", theme = "health", nomination = true)
public class HealthNomination implements Criterion {
    private final int months;
    private final Nominations nominations;

    @interface Settings {
        int months() default 12;
    }

    @Activate
    public HealthNomination(Settings settings) {
        this(settings.months());
    }

    HealthNomination(int months) {
        this.months = months;
        nominations = Nominations.of("troubled-families.6.4", months, "health of equivalent concern");
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
        return new HealthNomination(values.getOrDefault("months", months));
    }
}
