package org.together.framework.troubledfamilies;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.family.Family;

/**
 * 1.4: an adult with parenting responsibilities is now on licence or supervised in the community after prison. DCLG Financial Framework
 * 2015 (K); Derby (V). Probation knows all its orders, so nothing known is a no.
 */
@Component
@CriterionInfo(id = "troubled-families.1.4", title = "A parent is on licence or supervised after prison", theme = "crime")
public class LicenceOrSupervision implements Criterion {
    private static final Ask ASK = Parenting.underOrder(Set.of("licence", "supervision"));

    @Override
    public Finding assess(Family family) {
        var says = "with parenting responsibilities is on licence or supervised after prison";
        return ASK.in(family, says, "No licence or supervision is known");
    }
}
