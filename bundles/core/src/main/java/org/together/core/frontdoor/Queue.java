package org.together.core.frontdoor;

import java.util.List;

/** Part of a queue, how long the whole is and how many of it are overdue; agencies and problems that occur in all of it, for filters. */
public record Queue(
        List<QueueLine> lines,
        long total,
        long overdue,
        double limitInWorkingHours,
        List<String> agencies,
        List<Referral.Problem> problems) {}
