package org.together.core.frontdoor;

import java.util.Optional;

/**
 * A decision on a referral with its reason. One that hands over names the level of need, the service that is asked to take the family on
 * and the locality whose manager answers; without a locality any manager may.
 */
public record Triage(TriageDecision decision, String reason, String level, String service, Optional<String> locality) {

    /** Advice, or no further action. */
    public static Triage close(TriageDecision decision, String reason) {
        return new Triage(decision, reason, "", "", Optional.empty());
    }

    public static Triage handOver(TriageDecision decision, String reason, String level, String service) {
        return new Triage(decision, reason, level, service, Optional.empty());
    }

    public Triage in(Optional<String> place) {
        return new Triage(decision, reason, level, service, place);
    }
}
