package org.together.core.frontdoor;

/** What whoever makes contact must know first. */
public enum SafetyFlag {
    ABUSE_AT_HOME("Domestic abuse: see each person alone"),
    UNSAFE_TO_CONTACT("Do not ring, write or visit before speaking with the referrer"),
    ADDRESS_PROTECTED("Their address must not be told to anyone"),
    RISK_TO_WORKERS("Do not visit alone"),
    CHILD_AT_RISK("A child may be at risk of harm now");

    private final String label;

    SafetyFlag(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
