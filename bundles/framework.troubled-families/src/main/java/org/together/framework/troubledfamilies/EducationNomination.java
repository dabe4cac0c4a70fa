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
 * 2.6: a professional judges the problem to be of equivalent concern (the child does not receive suitable full-time education; Derby (V)).
 * DCLG Financial Framework 2015 (K). A nomination counts for 12 months unless set otherwise (K).
 */
@Component
@CriterionInfo(id = "troubled-families.2.6", title = "Nominated: schooling of equivalent concern", theme = "education", nomination = true)
public class EducationNomination implements Criterion {
    private final int months;
    private final Nominations nominations;

    @interface Settings {
        int months() default 12;
    }

    @Activate
    public EducationNomination(Settings settings) {
        this(settings.months());
    }

    EducationNomination(int months) {
        this.months = months;
        nominations = Nominations.of("troubled-families.2.6", months, "schooling of equivalent concern");
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
        return new EducationNomination(values.getOrDefault("months", months));
    }
}
