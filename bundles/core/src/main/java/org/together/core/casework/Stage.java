package org.together.core.casework;

/** How far the work with a family has come: the columns of a caseload board, in order. */
public enum Stage {
    /** Nobody is the family's advocate. Never chosen: it is where a case stands until it is allocated. */
    TO_BE_ALLOCATED("To be allocated"),
    ASSESSING("Assessing"),
    AGREEING("Agreeing"),
    WORKING("Working"),
    REVIEWING("Reviewing"),
    CLOSING("Closing");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
