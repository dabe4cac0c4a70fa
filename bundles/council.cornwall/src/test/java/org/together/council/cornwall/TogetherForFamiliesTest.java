package org.together.council.cornwall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.core.criteria.Verdict.Status.CANNOT_TELL;
import static org.together.core.criteria.Verdict.Status.DOES_NOT_QUALIFY;
import static org.together.core.criteria.Verdict.Status.QUALIFIES;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Verdict.Flag;
import org.together.core.facts.DomesticAbuse;
import org.together.core.facts.Health;
import org.together.core.facts.Judgement;
import org.together.core.facts.SocialCare;
import org.together.core.facts.Work;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.testkit.GivenPerson;

class TogetherForFamiliesTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final Concern.Weights WEIGHTS = new Concern.Weights(10, 30, 30, 25, 15, 15, 10, 10, 2);
    private static final TogetherForFamilies PROGRAMME = programme(2);

    private static TogetherForFamilies programme(int minimum) {
        return new TogetherForFamilies(new TogetherForFamilies.Terms(minimum, true, WEIGHTS), new ReactiveCost(new UnitCosts()));
    }

    private static Seen aHousehold() {
        return Seen.of(aFamily().asAt(DAY).withMember(aPerson().aged(30)).withMember(aPerson().aged(9)).build());
    }

    private static Finding met() {
        return Finding.met("Met");
    }

    @Test
    void two_of_six_problems_qualify_and_one_does_not() {
        assertThat(PROGRAMME.decide(aHousehold().with("1.1", met())).status()).isEqualTo(DOES_NOT_QUALIFY);
        var two = PROGRAMME.decide(aHousehold().with("1.1", met()).with("4.1", met()));
        assertThat(two.status()).isEqualTo(QUALIFIES);
        assertThat(two.reason()).isEqualTo("2 of 6 problems: crime, work");
    }

    @Test
    void it_cannot_be_told_when_unknown_problems_could_decide() {
        var oneAndAnUnknown = PROGRAMME.decide(aHousehold().with("1.1", met()).with("2.1", Finding.unknown("Attendance is not known")));

        assertThat(oneAndAnUnknown.status()).isEqualTo(CANNOT_TELL);
        assertThat(oneAndAnUnknown.reason()).isEqualTo("1 of 6 problems: crime; not known: school");
        assertThat(PROGRAMME.decide(aHousehold().with("2.1", Finding.unknown("Not known"))).status()).isEqualTo(DOES_NOT_QUALIFY);
    }

    @Test
    void an_unknown_problem_does_not_matter_once_two_are_met() {
        var verdict = PROGRAMME.decide(aHousehold().with("1.1", met()).with("4.1", met()).with("2.1", Finding.unknown("Not known")));

        assertThat(verdict.status()).isEqualTo(QUALIFIES);
    }

    @Test
    void without_a_dependent_child_no_household_qualifies_and_not_knowing_leaves_it_open() {
        var family = aHousehold().with("1.1", met()).with("4.1", met());

        assertThat(PROGRAMME.decide(family.with("dependent-child", Finding.notMet())).status()).isEqualTo(DOES_NOT_QUALIFY);
        assertThat(PROGRAMME.decide(family.with("dependent-child", Finding.unknown("Age not known"))).status()).isEqualTo(CANNOT_TELL);
    }

    @Test
    void another_minimum_may_be_tried_and_the_programme_stays() {
        var two = aHousehold().with("1.1", met()).with("4.1", met());

        assertThat(PROGRAMME.with(Map.of("minimumProblems", 3)).decide(two).status()).isEqualTo(DOES_NOT_QUALIFY);
        assertThat(PROGRAMME.decide(two).status()).isEqualTo(QUALIFIES);
        assertThat(PROGRAMME.parameters()).singleElement().satisfies(one -> assertThat(one.value()).isEqualTo(2));
    }

    private static Fact of(Family family, FactKind kind) {
        return family.facts(kind).findFirst().orElseThrow();
    }

    private static GivenPerson fatherElsewhere() {
        return aPerson().aged(40).livingElsewhere()
                .withFact(aFact(Work.OUT_OF_WORK_BENEFIT).since(DAY.minusYears(1)))
                .withFact(aFact(Health.MENTAL_HEALTH).since(DAY.minusYears(1)));
    }

    @Test
    void a_parent_living_elsewhere_accounts_for_one_problem_only() {
        var family = aFamily().asAt(DAY).withMember(fatherElsewhere()).withMember(aPerson().aged(9)).build();
        var seen = Seen.of(family)
                .with("4.1", Finding.met("Benefit", of(family, Work.OUT_OF_WORK_BENEFIT)))
                .with("6.1", Finding.met("Ill", of(family, Health.MENTAL_HEALTH)));

        assertThat(PROGRAMME.decide(seen).status()).isEqualTo(DOES_NOT_QUALIFY);
        assertThat(PROGRAMME.decide(seen).reason()).contains("a parent who lives elsewhere counts for one only");
        assertThat(PROGRAMME.decide(seen.with("3.2", met())).status()).isEqualTo(QUALIFIES);
    }

    @Test
    void what_somebody_at_home_has_too_counts_beside_it() {
        var mother = aPerson().aged(38).withFact(aFact(SocialCare.EARLY_HELP).since(DAY));
        var family = aFamily().asAt(DAY).withMember(fatherElsewhere()).withMember(mother).withMember(aPerson().aged(9)).build();
        var shared = Finding.met("Ill", of(family, Health.MENTAL_HEALTH), of(family, SocialCare.EARLY_HELP));

        var verdict = PROGRAMME.decide(
                Seen.of(family).with("4.1", Finding.met("Benefit", of(family, Work.OUT_OF_WORK_BENEFIT))).with("6.1", shared));

        assertThat(verdict.status()).isEqualTo(QUALIFIES);
    }

    @Test
    void two_parents_living_elsewhere_account_for_one_problem_each() {
        var family = aFamily().asAt(DAY)
                .withMember(fatherElsewhere())
                .withMember(aPerson().aged(38).livingElsewhere().withFact(aFact(Health.SUBSTANCE_MISUSE).since(DAY)))
                .withMember(aPerson().aged(9))
                .build();
        var seen = Seen.of(family)
                .with("4.1", Finding.met("Benefit", of(family, Work.OUT_OF_WORK_BENEFIT)))
                .with("6.1", Finding.met("Ill", of(family, Health.SUBSTANCE_MISUSE), of(family, Health.MENTAL_HEALTH)));

        assertThat(PROGRAMME.decide(seen).status()).isEqualTo(QUALIFIES);
    }

    @Test
    void a_nomination_for_the_family_is_nobodys_living_elsewhere() {
        var nomination = aFact(Judgement.NOMINATION).on(DAY).judgedBy("a.worker");
        var family = aFamily().asAt(DAY).withMember(fatherElsewhere()).withMember(aPerson().aged(9)).withFact(nomination).build();
        var seen = Seen.of(family)
                .with("4.1", Finding.met("Benefit", of(family, Work.OUT_OF_WORK_BENEFIT)))
                .with("1.1", Finding.met("Nominated", of(family, Judgement.NOMINATION)));

        assertThat(PROGRAMME.decide(seen).status()).isEqualTo(QUALIFIES);
    }

    @Test
    void local_barriers_are_flagged_with_their_reason() {
        var household = aHousehold().with("5.1", Finding.met("An adult suffers abuse")).with("6.1", Finding.met("An adult is ill"));

        var verdict = PROGRAMME.decide(household);

        assertThat(verdict.flags()).containsExactly(
                new Flag("cornwall.mental-health", "Mental health", "An adult is ill"),
                new Flag("cornwall.domestic-abuse", "Domestic abuse", "An adult suffers abuse"));
    }

    @Test
    void concern_and_cost_are_ranked_and_told_in_words() {
        var child = aPerson().aged(9).withFact(aFact(SocialCare.CHILD_PROTECTION).since(DAY.minusYears(2)));
        var mother = aPerson().aged(30).withFact(aFact(DomesticAbuse.CALL_OUT).on(DAY.minusMonths(1))
                .with(DomesticAbuse.ROLE, DomesticAbuse.VICTIM).with(DomesticAbuse.RISK, "high"));
        var family = Seen.of(aFamily().asAt(DAY).withMember(child).withMember(mother).build()).with("3.2", met()).with("5.1", met());

        var verdict = PROGRAMME.decide(family);

        assertThat(verdict.concern()).isEqualTo(20 + 30 + 25);
        assertThat(verdict.cost()).isEqualTo(6051);
        assertThat(verdict.ranking()).isEqualTo("2 of 6 problems; a child on a protection plan; domestic abuse of high risk; "
                + "about £6,100 a year in social work with children in need and police call-outs to domestic abuse (2014/15 prices)");
    }

    @Test
    void several_agencies_add_concern() {
        var child = aPerson().aged(9)
                .withFact(aFact(SocialCare.EARLY_HELP).since(DAY).by("Council", "a", "1"))
                .withFact(aFact(Health.MENTAL_HEALTH).since(DAY).by("Health trust", "b", "1"))
                .withFact(aFact(DomesticAbuse.CALL_OUT).on(DAY).by("Police", "c", "1"));
        var family = Seen.of(aFamily().asAt(DAY).withMember(child).build()).with("3.2", met()).with("5.1", met());

        assertThat(PROGRAMME.decide(family).ranking()).contains("3 agencies involved");
        assertThat(PROGRAMME.decide(family).concern()).isEqualTo(22);
    }
}
