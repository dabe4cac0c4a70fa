package org.together.council.cornwall;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.agreement.AgreementTemplate;
import org.together.core.agreement.AgreementTemplateInfo;
import org.together.core.agreement.WrittenTemplate;

/**
 * Cornwall's plan with a family: agreed goals for each of its problems, shared and jointly owned by the partners, with targets that the
 * family sets itself, for an outcome counts only when every relevant problem has improved.
 */
@Component(service = AgreementTemplate.class)
@AgreementTemplateInfo(id = "cornwall.family-plan", title = "Together for Families plan", order = 10)
public class FamilyPlan extends WrittenTemplate {

    @Activate
    public FamilyPlan(Map<String, Object> configured) {
        super(FamilyPlan.class, "family-plan.properties", configured);
    }
}
