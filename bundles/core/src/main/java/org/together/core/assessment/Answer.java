package org.together.core.assessment;

import java.time.Instant;
import org.together.core.family.Id;

/**
 * One version of one answer. Versions of a field count from 1 and are all kept; {@code asked} is the question as it was worded then.
 */
public record Answer(
        Id<Answer> id, FieldKey field, int version, How how, String text, String asked, Author author, Instant at, boolean isAskedAgain) {

    /** How a version came about. */
    public enum How {
        /** Written on the version before. */
        WRITTEN("written"),
        /** Written while somebody else wrote, and put together paragraph by paragraph. */
        MERGED("merged with what somebody else wrote"),
        /** Kept beside the standing answer, because both changed the same words: its writer is asked to settle it. */
        APART("kept beside, to be settled"),
        /** Chosen by a writer out of two that were apart. */
        SETTLED("settled");

        private final String label;

        How(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
