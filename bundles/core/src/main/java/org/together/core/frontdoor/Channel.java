package org.together.core.frontdoor;

/** The way by which a referral came. */
public enum Channel {
    SCREEN("on screen"),
    FILE("by file"),
    SYSTEM("from another system"),
    /** Found in the record before anybody referred them. */
    FOUND("found early");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
