package org.together.casework.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.frontdoor.Channel;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.ReferralForm;
import org.together.core.frontdoor.Triage;

/** A referral as one viewer may see it. */
record KeptReferral(
        Id<Referral> id,
        ReferralForm said,
        List<Problem> problems,
        Channel channel,
        Instant received,
        Instant since,
        State state,
        Optional<AboutFamily> about,
        Optional<String> officer,
        Optional<Triage> decided,
        int returns,
        List<Step> steps)
        implements Referral {

    @Override
    public Optional<Id<Family>> family() {
        return about.map(AboutFamily::family);
    }
}
