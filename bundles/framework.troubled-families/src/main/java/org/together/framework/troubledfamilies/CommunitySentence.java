package org.together.framework.troubledfamilies;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.family.Family;

/**
 * 1.5: an adult with parenting responsibilities now serves a community order or a suspended sentence. DCLG Financial Framework 2015 (K);
 * Derby (V). Probation knows all its orders, so nothing known is a no.
 */
@Component
@CriterionInfo(id = "troubled-families.1.5", title = "A parent serves a community order or suspended sentence", theme = "crime")
public class CommunitySentence implements Criterion {
    private static final Ask ASK = Parenting.underOrder(Set.of("community-order", "suspended-sentence"));

    @Override
    public Finding assess(Family family) {
        var says = "with parenting responsibilities serves a community order or suspended sentence";
        return ASK.in(family, says, "No such sentence is known");
    }
}
