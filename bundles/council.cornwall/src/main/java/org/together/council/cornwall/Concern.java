package org.together.council.cornwall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.together.core.facts.DomesticAbuse;
import org.together.core.facts.Education;
import org.together.core.facts.Housing;
import org.together.core.facts.SocialCare;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Family;

/**
 * How much concern a family is, as points for what is known, and why in words. The points are the council's judgement of what comes first,
 * not a measure: each is a setting.
 */
final class Concern {
    private final List<String> words = new ArrayList<>();
    private int points;

    private Concern() {}

    /** Points for each of these. */
    record Weights(
            int problem,
            int protectionPlan,
            int lookedAfter,
            int highRiskAbuse,
            int enquiry,
            int missing,
            int exclusion,
            int eviction,
            int agency) {}

    static Concern of(Family family, int problems, int headlines, Weights weigh) {
        var concern = new Concern();
        var year = Year.upTo(family.asAt());
        concern.add(problems > 0, problems * weigh.problem, problems + " of " + headlines + " problems");
        concern.add(isOpen(family, SocialCare.CHILD_PROTECTION), weigh.protectionPlan, "a child on a protection plan");
        concern.add(isOpen(family, SocialCare.LOOKED_AFTER), weigh.lookedAfter, "a child looked after");
        concern.add(isHighRisk(family, year), weigh.highRiskAbuse, "domestic abuse of high risk");
        concern.add(happened(family, SocialCare.ENQUIRY, year), weigh.enquiry, "a section 47 enquiry");
        concern.add(
                happened(family, SocialCare.MISSING, year) || isOpen(family, SocialCare.EXPLOITATION_RISK),
                weigh.missing,
                "a child missing or at risk of exploitation");
        concern.add(isPermanentlyExcluded(family, year), weigh.exclusion, "a permanent exclusion");
        concern.add(happened(family, Housing.EVICTION, year), weigh.eviction, "eviction");
        concern.agencies(family, year, weigh.agency);
        return concern;
    }

    int points() {
        return points;
    }

    List<String> words() {
        return words;
    }

    private void add(boolean is, int weight, String why) {
        if (is && weight > 0) {
            points += weight;
            words.add(why);
        }
    }

    private void agencies(Family family, Year year, int weight) {
        var names = new HashSet<String>();
        see(family.ownFacts(), year, names);
        family.members().forEach(person -> see(person.facts(), year, names));
        var agencies = names.size();
        add(agencies > 2, (agencies - 2) * weight, agencies + " agencies involved");
    }

    private static void see(Stream<Fact> facts, Year year, Set<String> agencies) {
        facts.forEach(fact -> {
            if (year.has(fact) || fact.period().contains(year.last())) {
                agencies.add(fact.source().agency());
            }
        });
    }

    private static boolean isOpen(Family family, FactKind kind) {
        for (var fact : family.factsOf(kind)) {
            if (fact.period().contains(family.asAt())) {
                return true;
            }
        }
        return false;
    }

    private static boolean happened(Family family, FactKind kind, Year year) {
        return year.hasAny(family.factsOf(kind), fact -> true);
    }

    private static boolean isHighRisk(Family family, Year year) {
        return happened(family, DomesticAbuse.MARAC, year) || year.hasAny(family.factsOf(DomesticAbuse.CALL_OUT), Concern::isHigh);
    }

    private static boolean isHigh(Fact callOut) {
        return callOut.value(DomesticAbuse.RISK).filter("high"::equals).isPresent();
    }

    private static boolean isPermanentlyExcluded(Family family, Year year) {
        return year.hasAny(family.factsOf(Education.EXCLUSION), ReactiveCost::isPermanent);
    }
}
