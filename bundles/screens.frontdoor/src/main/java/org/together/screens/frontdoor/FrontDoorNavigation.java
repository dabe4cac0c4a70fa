package org.together.screens.frontdoor;

import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.frontdoor.Referral;

/** Addresses of the pages in this bundle, and of a family's. */
final class FrontDoorNavigation {
    static final String QUEUE = "front-door";
    static final String REFER = "refer";
    static final String HAND_OVERS = "hand-overs";
    static final String MADE = "my-referrals";
    static final String FILE = "referral-file";
    static final String REFERRAL = "referral";
    static final String MISSED = "missed-opportunities";

    private FrontDoorNavigation() {}

    static String referral(Id<Referral> id) {
        return REFERRAL + "/" + id;
    }

    static String family(Id<Family> id) {
        return "family/" + id;
    }
}
