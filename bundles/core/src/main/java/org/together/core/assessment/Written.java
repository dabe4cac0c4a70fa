package org.together.core.assessment;

import java.util.Optional;

/**
 * What became of something written. It is kept in every case; {@code standing} is what the field says now, empty when nothing was ever
 * written. A {@code clash} asks the writer to choose between what somebody else wrote meanwhile and what they wrote.
 */
public record Written(Optional<Answer> standing, Optional<Clash> clash) {

    /** Two answers to the same words, and one proposal that has both. */
    public record Clash(Answer theirs, Answer yours, String merged) {}
}
