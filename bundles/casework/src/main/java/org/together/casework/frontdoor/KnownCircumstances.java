package org.together.casework.frontdoor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.casework.Gate;
import org.together.core.facts.Involvement;
import org.together.core.family.Family;
import org.together.core.frontdoor.Circumstances;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.ReferralForm;
import org.together.core.identification.IdentifiedFamily;

/** What the record says beside a referral. */
record KnownCircumstances(
        ReferralForm said, Optional<Family> family, List<IdentifiedFamily> identified, List<String> involved, Set<String> problems)
        implements Circumstances {

    static KnownCircumstances of(Referral referral, Optional<Family> family, List<IdentifiedFamily> identified, Problems installed) {
        var found = identified.stream().flatMap(one -> one.met().stream()).flatMap(kept -> installed.id(kept.headline()).stream());
        var problems = Stream.concat(referral.said().problems().stream(), found).collect(Collectors.toUnmodifiableSet());
        var involved = family.map(KnownCircumstances::services).orElse(List.of());
        return new KnownCircumstances(referral.said(), family, identified, involved, problems);
    }

    private static List<String> services(Family family) {
        var today = Gate.today();
        return family.facts()
                .filter(Involvement::isIn)
                .filter(fact -> fact.period().contains(today))
                .flatMap(fact -> fact.value(Involvement.SERVICE).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Titles of headlines met, as the newest identifications found them. */
    List<String> met() {
        return identified.stream().flatMap(one -> one.met().stream()).map(IdentifiedFamily.Kept::headline).distinct().toList();
    }
}
