package org.together.core.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Id;
import org.together.core.family.Person;

/**
 * The agreement as it was offered to be signed: every clause in the words it had then. Nothing in it changes afterwards; only marks are
 * added. {@code isIntact} is false when the clauses kept are not those that were offered.
 */
public record Version(
        Id<Version> id,
        int number,
        Instant offered,
        String offeredBy,
        String why,
        List<Clause> clauses,
        List<Mark> marks,
        boolean isIntact) {

    /** One thing agreed. {@code key} stays the same from version to version, so that versions can be compared. */
    public record Clause(Part part, String key, String label, String text) {}

    /** Where in the agreement a clause stands. */
    public enum Part {
        WHY("Why we make this agreement"),
        GOALS("Our goals"),
        ACTIONS("Who does what, and when"),
        SERVICES("What each service promises"),
        EXPECTATIONS("What is expected of us, and why it matters"),
        CONSEQUENCES("What happens if the agreement is not kept"),
        SHARING("How information about you is used"),
        REVIEW("When we look at this again"),
        PLAIN("In plain words"),
        CHILD("For children");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * Who signed, how, on which day and before whom; or that they did not, and what they said. A person without {@code person} signs
     * for {@code service}. Disagreement is kept in their own words, also beside a signature.
     */
    public record Mark(
            Optional<Id<Person>> person,
            String name,
            String service,
            How how,
            String mark,
            String witness,
            LocalDate day,
            String disagreement) {}

    /** How somebody signed. */
    public enum How {
        TYPED("typed a name or mark"),
        PAPER("signed on paper"),
        DID_NOT_SIGN("did not sign");

        private final String label;

        How(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What one clause said in an earlier version and says in a later one; either is empty when it had none. */
    public record Change(Part part, String label, String earlier, String later) {}

    /** Whether a member of the family has signed it. */
    public boolean isSigned() {
        return marks.stream().anyMatch(mark -> mark.service().isBlank() && mark.how() != How.DID_NOT_SIGN);
    }

    public List<Clause> clauses(Part part) {
        return clauses.stream().filter(clause -> clause.part() == part).toList();
    }
}
