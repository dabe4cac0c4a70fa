package org.together.core.team;

/** What every worker must know before they knock, in a few words, and from whom and as of when it is known. */
public record Caution(Kind kind, String label, String because) {

    /** What sort of caution it is. */
    public enum Kind {
        /** The record is kept closely. */
        RESTRICTION,
        RISK
    }
}
