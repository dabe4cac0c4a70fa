package org.together.council.westcheshire;

import org.osgi.service.component.annotations.Component;
import org.together.core.frontdoor.Circumstances;
import org.together.core.frontdoor.Fit;
import org.together.core.frontdoor.ReferralRoute;
import org.together.core.frontdoor.ReferralRouteInfo;
import org.together.core.frontdoor.TriageDecision;

/** Small problems are met early, by those who know the family already. */
@Component
@ReferralRouteInfo(
        id = "west-cheshire.team-around-the-family",
        title = "Team around the family",
        service = "Early support team",
        decision = TriageDecision.EARLY_HELP)
public class ToTeamAroundTheFamily implements ReferralRoute {

    @Override
    public Fit fits(Circumstances known) {
        if (known.problems().isEmpty()) {
            return Fit.possible("No problem that a framework counts is known: early support can find out what would help.");
        }
        var problems = known.problems().size() == 1 ? "One problem" : known.problems().size() + " problems";
        return known.involved().isEmpty()
                ? Fit.possible(problems + " and no service at work yet: help now may keep it small.")
                : Fit.possible(problems + ": those who work with the family already can plan together.");
    }
}
