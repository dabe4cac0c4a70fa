package org.together.casework.agreement;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.agreement.AgreementTemplate;
import org.together.core.agreement.AgreementTemplateInfo;
import org.together.core.agreement.WrittenTemplate;

/** The platform's own template, for councils that bring none. */
@Component(service = AgreementTemplate.class)
@AgreementTemplateInfo(id = "together.standard-agreement", title = "Families together agreement", order = 1000)
public class StandardAgreement extends WrittenTemplate {

    @Activate
    public StandardAgreement(Map<String, Object> configured) {
        super(StandardAgreement.class, "standard-agreement.properties", configured);
    }
}
