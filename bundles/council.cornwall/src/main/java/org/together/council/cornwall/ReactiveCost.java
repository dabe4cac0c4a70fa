package org.together.council.cornwall;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.together.core.facts.DomesticAbuse;
import org.together.core.facts.Education;
import org.together.core.facts.Health;
import org.together.core.facts.Housing;
import org.together.core.facts.Justice;
import org.together.core.facts.SocialCare;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Person;

/**
 * What services spent on a family over twelve months by reacting, from what is known, on those of Cornwall's high-cost activities that
 * facts tell of. A headline cost is never added to a part of it, nor days in care to days in need; housing benefit, GP and hospital visits
 * and special school places are not known from facts and not guessed.
 */
final class ReactiveCost {
    private static final int WEEKS_OF_TRUANCY = 5;
    private static final int SESSIONS_A_WEEK = 10;

    private static final Set<String> SUSPECTED = Set.of(Justice.OFFENDER, Justice.SUSPECT);
    private static final Set<String> OWED = Set.of("relief", "main");
    private static final Predicate<Fact> EVERY = fact -> true;

    private final UnitCosts unit;

    ReactiveCost(UnitCosts unit) {
        this.unit = unit;
    }

    Cost of(Family family) {
        var year = Year.upTo(family.asAt());
        var cost = new Cost();
        // Victim, perpetrator and child are told of one call: a day is one incident.
        var calls = year.occasions(family.factsOf(DomesticAbuse.CALL_OUT), EVERY);
        cost.add("police call-outs to domestic abuse", calls * unit.of("CR2.0"));
        cost.add("eviction", year.occasions(family.factsOf(Housing.EVICTION), ReactiveCost::isEvicted) * unit.of("HO2.0"));
        cost.add("homelessness", year.occasions(family.factsOf(Housing.HOMELESSNESS), ReactiveCost::isOwed) * unit.of("HO3.0"));
        for (var membership : family.memberships()) {
            var person = membership.person();
            care(person, year, cost);
            justice(person, year, cost);
            school(person, year, cost);
            health(person, year, cost);
        }
        return cost;
    }

    private void care(Person child, Year year, Cost cost) {
        var inCare = year.days(child.factsOf(SocialCare.LOOKED_AFTER), EVERY);
        var inNeed = year.days(child.factsOf(SocialCare.CHILD_IN_NEED), EVERY);
        inNeed.or(year.days(child.factsOf(SocialCare.CHILD_PROTECTION), EVERY));
        inNeed.andNot(inCare);
        cost.add("care", share(inCare) * unit.of("SS1.0"));
        cost.add("social work with children in need", share(inNeed) * 2 * unit.of("SS5.0"));
        inNeed.or(inCare);
        var enquiries = year.count(child.factsOf(SocialCare.ENQUIRY), fact -> !year.isOn(inNeed, fact));
        cost.add("social work with children in need", enquiries * unit.of("SS5.0.7"));
    }

    private void justice(Person person, Year year, Cost cost) {
        var arrests = year.count(person.factsOf(Justice.OFFENCE), ReactiveCost::isSuspected);
        var incidents = year.count(person.factsOf(Justice.ASB_INCIDENT), ReactiveCost::isSuspected);
        var interventions = year.count(person.factsOf(Justice.ASB_INTERVENTION), EVERY);
        var prison = share(year.days(person.factsOf(Justice.PRISON), EVERY));
        cost.add("arrests", arrests * unit.of("CR7.0"));
        cost.add("anti-social behaviour", incidents * unit.of("CR1.1") + interventions * unit.of("CR1.0"));
        cost.add("prison", prison * unit.of(person.isChild() ? "CR4.1" : "CR3.0"));
    }

    private void school(Person child, Year year, Cost cost) {
        if (year.hasAny(child.factsOf(Education.EXCLUSION), ReactiveCost::isPermanent)) {
            cost.add("permanent exclusion", unit.of("E&S2.0"));
            return;
        }
        var elsewhere = share(year.days(child.factsOf(Education.ALTERNATIVE_PROVISION), EVERY));
        cost.add("alternative provision", elsewhere * unit.of("E&S2.0.1"));
        var missed = 0;
        for (var term : child.factsOf(Education.ATTENDANCE)) {
            missed += year.has(term) ? term.value(Education.UNAUTHORISED).orElse(0) : 0;
        }
        if (elsewhere == 0 && missed >= WEEKS_OF_TRUANCY * SESSIONS_A_WEEK) {
            cost.add("truancy", unit.of("E&S1.0"));
        }
    }

    private void health(Person person, Year year, Cost cost) {
        var misuse = person.factsOf(Health.SUBSTANCE_MISUSE);
        var alcohol = year.days(misuse, ReactiveCost::isAlcohol);
        var drugs = year.days(misuse, fact -> !isAlcohol(fact));
        cost.add("drug and alcohol treatment", share(alcohol) * unit.of("HE1.0") + share(drugs) * unit.of("HE2.2"));
        var mental = share(year.days(person.factsOf(Health.MENTAL_HEALTH), EVERY));
        cost.add("mental health services", mental * unit.of(person.isChild() ? "HE12.0" : "HE11.2"));
    }

    private static double share(BitSet days) {
        return Math.min(1.0, days.cardinality() / (double) Year.DAYS);
    }

    private static boolean isSuspected(Fact fact) {
        return fact.value(Justice.ROLE).filter(SUSPECTED::contains).isPresent();
    }

    static boolean isPermanent(Fact fact) {
        return fact.value(Education.EXCLUSION_TYPE).filter(Education.PERMANENT::equals).isPresent();
    }

    private static boolean isAlcohol(Fact fact) {
        return fact.value(Health.SUBSTANCE).filter(substance -> substance.toLowerCase(Locale.ROOT).contains("alcohol")).isPresent();
    }

    private static boolean isEvicted(Fact fact) {
        return fact.value(Housing.STAGE).filter("evicted"::equals).isPresent();
    }

    private static boolean isOwed(Fact fact) {
        return fact.value(Housing.DUTY).filter(OWED::contains).isPresent();
    }
}
