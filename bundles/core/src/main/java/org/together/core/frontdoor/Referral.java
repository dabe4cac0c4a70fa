package org.together.core.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * One referral or contact: received, decided on with a reason, handed over, and accepted or returned, until somebody has the family or it
 * is closed. It is shown as its viewer may see it: a family they may not know of is not named, and people are as the referrer wrote them.
 */
@ProviderType
public interface Referral {
    Id<Referral> id();

    ReferralForm said();

    /** What it is about, with the headlines' titles as they were. */
    List<Problem> problems();

    Channel channel();

    Instant received();

    /** Since when it waits for what {@link #state} says. */
    Instant since();

    State state();

    /** The family in the record that it is about, when there is one that the viewer may know of. */
    Optional<Id<Family>> family();

    /** That family's name and locality, and why it is thought to be this one; empty without a family. */
    Optional<AboutFamily> about();

    /** The officer who looks at it now. */
    Optional<String> officer();

    /** The newest decision, until the referral comes back. */
    Optional<Triage> decided();

    /** How often a service has returned it. */
    int returns();

    /** The family goes to and fro between services: somebody must settle whose it is. */
    default boolean hasBouncedTwice() {
        return returns() >= 2;
    }

    /** Everything that happened to it, oldest first. */
    List<Step> steps();

    /** Where a referral stands. */
    enum State {
        WAITING("Waiting for a decision"),
        HANDED_OVER("Handed over, waiting to be accepted"),
        ACCEPTED("Accepted"),
        CLOSED("Closed");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A headline, by its id in the framework and its title as it was. */
    record Problem(String id, String title) {}

    /** A family's name, where it lives, and why it is thought to be the one referred. */
    record AboutFamily(Id<Family> family, String name, Optional<String> locality, String reason) {}

    /** Something that was done with the referral: when, by whom of which agency, what in words, and why. */
    record Step(Instant at, String by, String agency, String what, String reason) {}
}
