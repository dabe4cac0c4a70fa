package org.together.council.westcheshire;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.agreement.AgreementTemplate;
import org.together.core.agreement.AgreementTemplateInfo;
import org.together.core.agreement.WrittenTemplate;

/**
 * West Cheshire's families together agreement: a plan for the family and each person in it, what is expected of them, why their taking part
 * is essential, and what follows where a family does not engage.
 */
@Component(service = AgreementTemplate.class)
@AgreementTemplateInfo(id = "west-cheshire.families-together-agreement", title = "Families Together agreement", order = 20)
public class FamiliesTogetherAgreement extends WrittenTemplate {

    @Activate
    public FamiliesTogetherAgreement(Map<String, Object> configured) {
        super(FamiliesTogetherAgreement.class, "families-together-agreement.properties", configured);
    }
}
