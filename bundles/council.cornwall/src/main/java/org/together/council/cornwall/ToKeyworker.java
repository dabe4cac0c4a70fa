package org.together.council.cornwall;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Verdict;
import org.together.core.frontdoor.Circumstances;
import org.together.core.frontdoor.Fit;
import org.together.core.frontdoor.ReferralRoute;
import org.together.core.frontdoor.ReferralRouteInfo;
import org.together.core.frontdoor.TriageDecision;

/** A keyworker for families with at least two of the six problems, whether the data says so or the referrer. */
@Component
@ReferralRouteInfo(
        id = "cornwall.keyworker",
        title = "Together for Families: a keyworker",
        service = "Family Intervention Project",
        decision = TriageDecision.INTENSIVE)
public class ToKeyworker implements ReferralRoute {
    private static final String PROGRAMME = "cornwall.together-for-families";

    /** From how many problems. */
    @interface Settings {
        int minimumProblems() default 2;
    }

    private final int minimum;

    @Activate
    public ToKeyworker(Settings settings) {
        minimum = settings.minimumProblems();
    }

    @Override
    public Fit fits(Circumstances known) {
        var qualifies = known.identified().stream()
                .filter(found -> found.programme().equals(PROGRAMME))
                .anyMatch(found -> found.verdict().status() == Verdict.Status.QUALIFIES);
        if (qualifies) {
            return Fit.good("The family qualifies for Together for Families.");
        }
        var problems = known.problems().size();
        return problems >= minimum
                ? Fit.good(problems + " problems are named or known; the programme takes families from " + minimum + ".")
                : Fit.none();
    }
}
