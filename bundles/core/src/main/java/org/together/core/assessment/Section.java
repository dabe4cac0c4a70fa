package org.together.core.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Id;
import org.together.core.family.Person;

/**
 * One page of an assessment: one domain of the family's, or all domains of one person. {@code changed} and {@code by} are those of the
 * newest answer that the reader may see.
 */
public record Section(
        String key, String title, Optional<Id<Person>> person, List<Block> blocks, State state, Optional<Answer> newest) {

    /** How far it is. */
    public enum State {
        NOT_STARTED("Not started yet"),
        IN_PROGRESS("In progress"),
        TO_SETTLE("Two answers to settle"),
        COMPLETED("Completed");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A domain's questions in this section. */
    public record Block(Domain domain, List<Entry> entries) {}

    /** A question and what stands there; {@code apart} are answers kept beside it. */
    public record Entry(FieldKey field, Question question, Optional<Answer> answer, List<Answer> apart, boolean isWritable) {

        public String text() {
            return answer.map(Answer::text).orElse("");
        }

        public int version() {
            return answer.map(Answer::version).orElse(0);
        }
    }

    public Optional<Instant> changed() {
        return newest.map(Answer::at);
    }
}
