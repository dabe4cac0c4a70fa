package org.together.casework.frontdoor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Viewer;
import org.together.core.family.Certainty;
import org.together.core.family.FactKind;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Source;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.Referral.Problem;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyWriter;

/**
 * Puts referrals and their decisions into the chronology of the family they turned out to be about: when they are decided, for until then
 * somebody may still say that it is another family.
 */
@Component(service = ReferralFacts.class)
public final class ReferralFacts {
    private static final String BASIS = "Public task: joint access team";

    private final FamilyWriter record;

    @Activate
    public ReferralFacts(@Reference FamilyWriter record) {
        this.record = record;
    }

    /** In the caller's transaction. A referral is told once to a family, each of its decisions anew. */
    void decided(Viewer by, ReferralRow row, String what, Instant at) {
        if (row.family == 0) {
            return;
        }
        if (row.toldFamily != row.family) {
            row.toldFamily = row.family;
            record.keepFacts(List.of(referred(row)));
        }
        record.keepFacts(List.of(draft(row, FrontDoorVocabulary.DECIDED, at, new Source(by.agency(), Optional.empty(), by.name()), Map.of(
                FrontDoorVocabulary.WHAT.key(), what, FrontDoorVocabulary.WHY.key(), row.decisionReason))));
    }

    private static FactDraft referred(ReferralRow row) {
        var from = row.self == 1 ? "the family itself" : row.agency;
        var about = Problems.read(row.problems).stream().map(Problem::title).sorted().collect(Collectors.joining(", "));
        var source = new Source(row.agency.isBlank() ? "Access team" : row.agency, Optional.empty(), row.referrer);
        return draft(row, FrontDoorVocabulary.REFERRED, row.received, source, Map.of(
                FrontDoorVocabulary.FROM.key(), from, FrontDoorVocabulary.ABOUT.key(), about));
    }

    private static FactDraft draft(ReferralRow row, FactKind kind, Instant at, Source source, Map<String, String> told) {
        var values = new TreeMap<>(told);
        values.put(FrontDoorVocabulary.REFERRAL.key(), Id.<Referral>of(row.id).toString());
        values.values().removeIf(String::isBlank);
        return new FactDraft(
                Optional.empty(),
                Optional.of(Id.of(row.family)),
                kind.id(),
                Period.on(LocalDate.ofInstant(at, Gate.HERE)),
                values,
                source,
                Certainty.REPORTED,
                kind.sensitivity(),
                BASIS,
                0,
                0);
    }
}
