package org.together.council.westcheshire;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.frontdoor.Circumstances;
import org.together.core.frontdoor.Fit;
import org.together.core.frontdoor.ReferralRoute;
import org.together.core.frontdoor.ReferralRouteInfo;
import org.together.core.frontdoor.TriageDecision;

/** Several problems at once, or many services and nobody who leads them: one family advocate instead. */
@Component
@ReferralRouteInfo(
        id = "west-cheshire.family-advocate",
        title = "Families Together: a family advocate",
        service = "Families Together",
        decision = TriageDecision.INTENSIVE)
public class ToFamilyAdvocate implements ReferralRoute {
    /** From how many problems, and from how many services at work in the family. */
    @interface Settings {
        int minimumProblems() default 3;

        int minimumServices() default 5;
    }

    private final Settings settings;

    @Activate
    public ToFamilyAdvocate(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Fit fits(Circumstances known) {
        if (known.problems().size() >= settings.minimumProblems()) {
            var many = known.problems().size() == 1 ? "One problem" : known.problems().size() + " problems at once";
            return Fit.good(many + ", which one advocate should hold together.");
        }
        return known.involved().size() >= settings.minimumServices()
                ? Fit.good(known.involved().size() + " services work with the family; an advocate would bring them into one plan.")
                : Fit.none();
    }
}
