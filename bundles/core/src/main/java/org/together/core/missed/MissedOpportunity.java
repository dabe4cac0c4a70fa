package org.together.core.missed;

import java.time.LocalDate;
import java.util.Optional;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * A family nobody has acted on, and why it stands here, in words that name no address. {@code weight} orders families of one kind:
 * agencies, contacts, or problems more than before; {@code since} is the day from which this could have been known.
 */
public record MissedOpportunity(
        Id<Family> family,
        String name,
        Optional<String> locality,
        Kind kind,
        String reason,
        int weight,
        LocalDate since,
        boolean isInQueue) {

    /** What was missed. */
    public enum Kind {
        /** A member is seen by several agencies, and the family has no lead worker. */
        NO_LEAD("Seen by many, nobody leads"),
        /** Contacts and referrals were returned or closed, and no work began. */
        BOUNCED("Contacts came to nothing"),
        /** More problems than a while ago, with neither a referral nor work since. */
        ROSE("Problems rose, nobody acted");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
