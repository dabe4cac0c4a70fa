package org.together.framework.troubledfamilies;

import java.util.Optional;

/** Yes, no, or not known: the three answers a record can give. */
enum Answer {
    YES,
    NO,
    NOT_KNOWN;

    static Answer of(boolean is) {
        return is ? YES : NO;
    }

    static Answer of(Optional<Boolean> is) {
        return is.map(Answer::of).orElse(NOT_KNOWN);
    }

    /** No when either is no; else not known when either is not known. */
    Answer and(Answer other) {
        return this == NO || other == NO ? NO : this == YES ? other : NOT_KNOWN;
    }

    /** Yes when either is yes; else not known when either is not known. */
    Answer or(Answer other) {
        return this == YES || other == YES ? YES : this == NO ? other : NOT_KNOWN;
    }
}
