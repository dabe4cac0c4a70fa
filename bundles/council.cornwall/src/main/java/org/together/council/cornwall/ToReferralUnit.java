package org.together.council.cornwall;

import org.osgi.service.component.annotations.Component;
import org.together.core.frontdoor.Circumstances;
import org.together.core.frontdoor.Fit;
import org.together.core.frontdoor.ReferralRoute;
import org.together.core.frontdoor.ReferralRouteInfo;
import org.together.core.frontdoor.SafetyFlag;
import org.together.core.frontdoor.TriageDecision;
import org.together.core.frontdoor.Urgency;

/** Worries about a child's safety go to the multi-agency referral unit, Cornwall's front door for safeguarding. */
@Component
@ReferralRouteInfo(
        id = "cornwall.referral-unit",
        title = "Multi-agency referral unit",
        service = "Multi-agency referral unit",
        decision = TriageDecision.STEP_UP,
        level = "specialist")
public class ToReferralUnit implements ReferralRoute {

    @Override
    public Fit fits(Circumstances known) {
        if (known.said().safety().flags().contains(SafetyFlag.CHILD_AT_RISK)) {
            return Fit.first("The referrer says that a child may be at risk of harm now.");
        }
        return known.said().urgency() == Urgency.IMMEDIATE
                ? Fit.good("The referrer says that somebody may be in danger; the unit can see what all agencies know.")
                : Fit.none();
    }
}
