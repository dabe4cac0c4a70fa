package org.together.core.frontdoor;

import java.util.List;
import java.util.Optional;

/**
 * A referral as a line of the triage queue: how many working hours it has waited and whether that is more than the council's limit, the
 * criteria met, the services involved, and the route that suggests itself most.
 */
public record QueueLine(
        Referral referral,
        double workingHours,
        boolean isOverdue,
        List<String> met,
        List<String> involved,
        Optional<RouteLine> suggested) {}
