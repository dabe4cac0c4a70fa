package org.together.core.frontdoor;

/** What the access team can decide on a referral. */
public enum TriageDecision {
    ADVICE("Advice and information"),
    EARLY_HELP("Early help"),
    INTENSIVE("Intensive family support"),
    /** To a higher level of need than the family is worked with now, such as children's social care. */
    STEP_UP("Step up"),
    STEP_DOWN("Step down"),
    NO_FURTHER_ACTION("No further action");

    private final String label;

    TriageDecision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Somebody else takes the family on: the decision names a level of need and a service. */
    public boolean handsOver() {
        return this != ADVICE && this != NO_FURTHER_ACTION;
    }
}
