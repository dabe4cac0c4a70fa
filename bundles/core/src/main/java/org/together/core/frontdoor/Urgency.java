package org.together.core.frontdoor;

/** How soon the referrer thinks that somebody must look. */
public enum Urgency {
    ROUTINE("Within the usual time"),
    SOON("Today"),
    IMMEDIATE("Now: somebody may be in danger");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
