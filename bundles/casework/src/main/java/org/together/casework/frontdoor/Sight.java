package org.together.casework.frontdoor;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.together.core.access.Reach;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * What a viewer may see of a referral. A family beyond their reach is not shown. Where it was only recognised, the referral then looks as
 * that of people nobody knows, which is what its referrer wrote; where somebody chose it from the record, there is no referral at all.
 */
record Sight(Reach reach, BiPredicate<Id<Family>, Optional<String>> families, boolean withReasons) {

    /** Of lists: families of the viewer's localities. */
    static Sight within(Reach reach) {
        return new Sight(reach, reach::includes, true);
    }

    /** Of a hand-over to the viewer, wherever the family lives. */
    static Sight asked(Reach reach) {
        return new Sight(reach, (family, place) -> reach.decision().isAllowed() && !reach.leftOut().contains(family), true);
    }

    /** Of one family, which the viewer may open. */
    static Sight ofFamily(Reach reach, Id<Family> opened) {
        return new Sight(reach, (family, place) -> family.equals(opened), true);
    }

    /** Of whoever made it: what they said and what became of it. */
    static Sight ofMaker(Reach reach) {
        return new Sight(reach, (family, place) -> false, false);
    }

    boolean showsFamily(long family, Optional<String> locality) {
        return family != 0 && families.test(Id.of(family), locality);
    }

    /** Kept closer than need to know, and not for this viewer. */
    boolean isKept(long family) {
        return reach.leftOut().contains(Id.<Family>of(family));
    }

    /** Whether there is such a referral for them. */
    boolean shows(ReferralRow row) {
        if (row.family == 0) {
            return true;
        }
        return isKept(row.family) ? row.chosen == 0 : showsFamily(row.family, Optional.ofNullable(row.locality));
    }
}
