package org.together.core.frontdoor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * What a referrer says: who they are, whom it is about, what concerns them in words and as headlines of the installed frameworks (by id),
 * what they want, how soon, on what basis, and what is not safe. {@code family} is the known family it is about, when one was chosen.
 */
public record ReferralForm(
        Referrer referrer,
        List<PersonReferred> people,
        Optional<Id<Family>> family,
        String concerns,
        Set<String> problems,
        String wanted,
        Urgency urgency,
        Basis basis,
        Safety safety) {

    /** What the family said to it, and the legal gateway under which it is shared, in the referrer's words. */
    public record Basis(Consent consent, String lawfulBasis) {}

    /** What whoever makes contact must know first, and how to make contact safely. */
    public record Safety(Set<SafetyFlag> flags, String note) {
        public static final Safety NONE = new Safety(Set.of(), "");
    }

    /** The form with what every referral must have; the rest is added with the methods below. */
    public static ReferralForm of(Referrer referrer, List<PersonReferred> people, String concerns) {
        var basis = new Basis(Consent.NOT_ASKED, "");
        return new ReferralForm(referrer, people, Optional.empty(), concerns, Set.of(), "", Urgency.ROUTINE, basis, Safety.NONE);
    }

    public ReferralForm about(Optional<Id<Family>> known) {
        return new ReferralForm(referrer, people, known, concerns, problems, wanted, urgency, basis, safety);
    }

    public ReferralForm problems(Set<String> headlines) {
        return new ReferralForm(referrer, people, family, concerns, headlines, wanted, urgency, basis, safety);
    }

    public ReferralForm wanting(String what, Urgency soon) {
        return new ReferralForm(referrer, people, family, concerns, problems, what, soon, basis, safety);
    }

    public ReferralForm sharedBy(Consent consent, String lawfulBasis) {
        return new ReferralForm(referrer, people, family, concerns, problems, wanted, urgency, new Basis(consent, lawfulBasis), safety);
    }

    public ReferralForm minding(Set<SafetyFlag> flags, String note) {
        return new ReferralForm(referrer, people, family, concerns, problems, wanted, urgency, basis, new Safety(flags, note));
    }
}
