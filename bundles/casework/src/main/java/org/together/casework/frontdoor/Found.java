package org.together.casework.frontdoor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Membership;
import org.together.core.frontdoor.Consent;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.frontdoor.ReferralForm;
import org.together.core.frontdoor.Referrer;
import org.together.core.frontdoor.Urgency;
import org.together.core.identification.IdentifiedFamily;

/** The referral of a family that nobody referred: what the record says of it, without addresses, which stay in the record. */
final class Found {
    private Found() {}

    static ReferralForm form(Viewer viewer, Family family, String why, List<IdentifiedFamily> identified, Problems problems) {
        var people = family.memberships().stream().map(Found::person).limit(20).toList();
        var met = identified.stream()
                .flatMap(one -> one.met().stream())
                .flatMap(kept -> problems.id(kept.headline()).stream())
                .collect(Collectors.toUnmodifiableSet());
        return ReferralForm.of(Referrer.of(viewer.agency(), viewer.name(), ""), people, why)
                .about(Optional.of(family.id()))
                .problems(met)
                .wanting("Early need found in the record: consider an offer of help.", Urgency.ROUTINE)
                .sharedBy(Consent.NOT_ASKED, "Public task: identifying families early for the whole-family programme");
    }

    private static PersonReferred person(Membership member) {
        var person = member.person();
        var written = PersonReferred.of(person.name().forenames(), person.name().surname(), member.role())
                .known(Optional.of(person.id()));
        return person.born().map(written::born).orElse(written);
    }
}
