package org.together.core.frontdoor;

/** An installed route, where it leads, and whether it suggests itself for the referral at hand. */
public record RouteLine(String id, String title, String service, TriageDecision decision, String level, Fit fit) {}
