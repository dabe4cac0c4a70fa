package org.together.casework.frontdoor;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.casework.team.KeptAddresses;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.frontdoor.Channel;
import org.together.core.frontdoor.Consent;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.Referral.AboutFamily;
import org.together.core.frontdoor.ReferralForm;
import org.together.core.frontdoor.Referrer;
import org.together.core.frontdoor.SafetyFlag;
import org.together.core.frontdoor.Triage;
import org.together.core.frontdoor.TriageDecision;
import org.together.core.frontdoor.Urgency;

/** Rows as referrals that one viewer may see, with people and steps of all of them read at once. */
final class Telling {
    private final Sight sight;
    private final Map<Long, Family> families;
    private final Map<Long, List<ReferredRow>> people;
    private final Map<Long, List<ReferralStepRow>> steps;

    private Telling(Sight sight, Map<Long, Family> families, Map<Long, List<ReferredRow>> people, Map<Long, List<ReferralStepRow>> steps) {
        this.sight = sight;
        this.families = families;
        this.people = people;
        this.steps = steps;
    }

    static Telling of(Collection<ReferralRow> rows, Sight sight, Map<Long, Family> families, ReferralBook book) {
        var ids = rows.stream().map(row -> row.id).toList();
        return new Telling(sight, families, book.people(ids), book.steps(ids));
    }

    /** The family, if the viewer may know that it is this one. */
    Optional<Family> family(ReferralRow row) {
        return Optional.ofNullable(families.get(row.family)).filter(family -> sight.showsFamily(row.family, family.locality()));
    }

    Referral tell(ReferralRow row) {
        var about = family(row).map(family -> new AboutFamily(family.id(), family.name(), family.locality(), row.familyReason));
        return new KeptReferral(
                Id.of(row.id),
                form(row, about.isPresent()),
                Problems.read(row.problems),
                Channel.valueOf(row.channel),
                row.received,
                row.since,
                Referral.State.valueOf(row.state),
                about,
                Optional.of(row.officerName).filter(name -> !name.isEmpty() && sight.withReasons()),
                decided(row, sight.withReasons()),
                row.returns,
                steps.getOrDefault(row.id, List.of()).stream().map(step -> step.told(sight.withReasons())).toList());
    }

    private ReferralForm form(ReferralRow row, boolean isKnown) {
        var written = people.getOrDefault(row.id, List.of()).stream().map(one -> one.told(isKnown))
                .map(one -> isAddressProtected(row) ? one.at(PersonReferred.KEPT_BACK, "") : one)
                .toList();
        return new ReferralForm(
                new Referrer(row.agency, row.referrer, row.phone, row.self == 1),
                written,
                isKnown ? Optional.of(Id.of(row.family)) : Optional.empty(),
                row.concerns,
                Problems.read(row.problems).stream().map(Referral.Problem::id).collect(Collectors.toUnmodifiableSet()),
                row.wanted,
                Urgency.values()[row.urgency],
                new ReferralForm.Basis(Consent.valueOf(row.consent), row.lawfulBasis),
                new ReferralForm.Safety(flags(row.safety), row.safetyNote));
    }

    /** Also for whoever may not know that it is this family. */
    private boolean isAddressProtected(ReferralRow row) {
        return flags(row.safety).contains(SafetyFlag.ADDRESS_PROTECTED)
                || Optional.ofNullable(families.get(row.family)).filter(KeptAddresses::isAbuseKnown).isPresent();
    }

    static Optional<Triage> decided(ReferralRow row, boolean withReason) {
        return row.decision.isEmpty()
                ? Optional.empty()
                : Optional.of(new Triage(
                        TriageDecision.valueOf(row.decision),
                        withReason ? row.decisionReason : "",
                        row.level,
                        row.service,
                        Optional.ofNullable(row.handLocality)));
    }

    static String written(Set<SafetyFlag> flags) {
        return flags.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Set<SafetyFlag> flags(String written) {
        return written.isEmpty()
                ? Set.of()
                : Arrays.stream(written.split(",")).map(SafetyFlag::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
