package org.together.council.cornwall;

import org.osgi.service.component.annotations.Component;
import org.together.core.frontdoor.Circumstances;
import org.together.core.frontdoor.Fit;
import org.together.core.frontdoor.ReferralRoute;
import org.together.core.frontdoor.ReferralRouteInfo;
import org.together.core.frontdoor.TriageDecision;

/** Everything that wants help early and does not reach the programme's threshold. */
@Component
@ReferralRouteInfo(
        id = "cornwall.early-help-hub",
        title = "Early help hub",
        service = "Early help hub",
        decision = TriageDecision.EARLY_HELP)
public class ToEarlyHelpHub implements ReferralRoute {

    @Override
    public Fit fits(Circumstances known) {
        return Fit.possible(
                known.problems().isEmpty()
                        ? "No problem that the programme counts is known yet."
                        : "Fewer problems than the programme asks for: help now may keep it so.");
    }
}
