package org.together.core.frontdoor;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/** One way that a family can go from the front door, registered as a service with {@link ReferralRouteInfo}. */
@ConsumerType
public interface ReferralRoute {
    /** Whether it suggests itself, and why. Called for each referral of a page of the queue: it reads nothing but what it is given. */
    Fit fits(Circumstances known);

    /** Agencies from which it takes referrals; empty means any. */
    default Set<String> agencies() {
        return Set.of();
    }

    /** Headlines, by id, for which it is there; empty means any. */
    default Set<String> needs() {
        return Set.of();
    }
}
