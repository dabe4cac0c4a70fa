package org.together.council.westcheshire;

import org.osgi.service.component.annotations.Component;
import org.together.core.frontdoor.Circumstances;
import org.together.core.frontdoor.Fit;
import org.together.core.frontdoor.ReferralRoute;
import org.together.core.frontdoor.ReferralRouteInfo;
import org.together.core.frontdoor.SafetyFlag;
import org.together.core.frontdoor.TriageDecision;
import org.together.core.frontdoor.Urgency;

/** A child who may be at risk of harm goes to children's social care, before everything else. */
@Component
@ReferralRouteInfo(
        id = "west-cheshire.social-care",
        title = "Children's social care",
        service = "Children's social care contact and referral team",
        decision = TriageDecision.STEP_UP,
        level = "specialist")
public class ToSocialCare implements ReferralRoute {

    @Override
    public Fit fits(Circumstances known) {
        if (known.said().safety().flags().contains(SafetyFlag.CHILD_AT_RISK)) {
            return Fit.first("The referrer says that a child may be at risk of harm now.");
        }
        return known.said().urgency() == Urgency.IMMEDIATE
                ? Fit.good("The referrer says that somebody may be in danger; a social worker should judge with you.")
                : Fit.none();
    }
}
