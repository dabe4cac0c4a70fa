package org.together.demo;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.agreement.Agreements;
import org.together.core.agreement.Consents;
import org.together.core.agreement.Engagements;
import org.together.core.agreement.Goals;
import org.together.core.agreement.Versions;
import org.together.core.caseload.ContactNotes;

/** The services by which the demo's workers agree with families. */
@Component(service = AgreementDesk.class)
public class AgreementDesk {
    final Agreements agreements;
    final Goals goals;
    final Versions versions;
    final Consents consents;
    final Engagements engagements;
    final ContactNotes notes;

    @Activate
    public AgreementDesk(
            @Reference Agreements agreements,
            @Reference Goals goals,
            @Reference Versions versions,
            @Reference Consents consents,
            @Reference Engagements engagements,
            @Reference ContactNotes notes) {
        this.agreements = agreements;
        this.goals = goals;
        this.versions = versions;
        this.consents = consents;
        this.engagements = engagements;
        this.notes = notes;
    }
}
