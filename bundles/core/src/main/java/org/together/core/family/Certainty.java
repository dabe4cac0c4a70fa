package org.together.core.family;

/** How sure a source is of what it says. */
public enum Certainty {
    /** Recorded by the agency whose business it is. */
    CONFIRMED,
    /** Told by somebody, not checked. */
    REPORTED,
    /** A professional's judgement. */
    JUDGED
}
