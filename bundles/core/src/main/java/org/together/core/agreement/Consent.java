package org.together.core.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.together.core.family.Id;
import org.together.core.family.Person;

/**
 * What one person said when asked, on which day and how; a no is kept as well, and so is the day they took it back. Three different
 * things are asked, never as one; none of them is the legal reason for keeping the record.
 */
public record Consent(Id<Consent> id, Asked asked, Id<Person> person, String name, Answer answer, Optional<Withdrawal> withdrawal) {

    /** What is asked for, and for {@link Kind#SERVICE} of which service. */
    public record Asked(Kind kind, String service) {}

    /** The three that must be kept apart. */
    public enum Kind {
        TAKING_PART("To take part in the programme"),
        INFORMATION_SHARING("How information is shared"),
        SERVICE("To a particular service");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What they said, when, how it was given ("in person", "on paper"), in which words, and who wrote it down. */
    public record Answer(Said said, LocalDate day, String how, String words, String recordedBy) {}

    /** Yes, no, or that the statement was read and understood. */
    public enum Said {
        AGREED("agreed"),
        UNDERSTOOD("has read and understood"),
        REFUSED("said no");

        private final String label;

        Said(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Taken back: when, in which words, and who wrote it down. */
    public record Withdrawal(LocalDate day, String words, String recordedBy) {}

    /** A yes that was not taken back. */
    public boolean isInForce() {
        return answer.said() != Said.REFUSED && withdrawal.isEmpty();
    }
}
