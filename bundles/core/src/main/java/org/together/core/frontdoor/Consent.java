package org.together.core.frontdoor;

/**
 * What the family said to being referred. Consent to take part in help is not the lawful basis for sharing what is known: the two are
 * kept apart.
 */
public enum Consent {
    GIVEN("The family agrees"),
    NOT_ASKED("The family has not been asked yet"),
    REFUSED("The family does not agree"),
    NOT_SAFE_TO_ASK("It was not safe to ask");

    private final String label;

    Consent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
