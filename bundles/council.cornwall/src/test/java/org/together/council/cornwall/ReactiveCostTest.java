package org.together.council.cornwall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.together.core.facts.DomesticAbuse;
import org.together.core.facts.Education;
import org.together.core.facts.Housing;
import org.together.core.facts.Justice;
import org.together.core.facts.SocialCare;
import org.together.testkit.GivenPerson;

class ReactiveCostTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final UnitCosts UNIT = new UnitCosts();

    private static Cost of(GivenPerson... members) {
        var family = aFamily().asAt(DAY);
        for (var member : members) {
            family.withMember(member);
        }
        return new ReactiveCost(UNIT).of(family.build());
    }

    @Test
    void costs_are_brought_to_the_prices_of_one_year() {
        assertThat(UNIT.of("CR2.0")).isCloseTo(2818.77, within(0.01));
        assertThat(UNIT.of("SS1.0")).isCloseTo(52_050.6, within(0.1));
    }

    @Test
    void a_whole_year_in_care_costs_its_yearly_price_and_nothing_for_need_besides() {
        var child = aPerson().aged(9)
                .withFact(aFact(SocialCare.LOOKED_AFTER).since(DAY.minusYears(3)))
                .withFact(aFact(SocialCare.CHILD_IN_NEED).since(DAY.minusYears(3)))
                .withFact(aFact(SocialCare.ENQUIRY).on(DAY.minusMonths(2)));

        assertThat(of(child).total()).isEqualTo((int) Math.round(UNIT.of("SS1.0")));
        assertThat(of(child).words()).isEqualTo("about £52,100 a year in care (2014/15 prices)");
    }

    @Test
    void need_and_a_protection_plan_in_the_same_weeks_are_paid_once() {
        var both = aPerson().aged(9)
                .withFact(aFact(SocialCare.CHILD_IN_NEED).since(DAY.minusYears(3)))
                .withFact(aFact(SocialCare.CHILD_PROTECTION).since(DAY.minusYears(3)));

        assertThat(of(both).total()).isEqualTo((int) Math.round(2 * UNIT.of("SS5.0")));
    }

    @Test
    void an_enquiry_costs_on_its_own_and_is_part_of_need_otherwise() {
        var alone = aPerson().aged(9).withFact(aFact(SocialCare.ENQUIRY).on(DAY.minusMonths(2)));

        assertThat(of(alone).total()).isEqualTo((int) Math.round(UNIT.of("SS5.0.7")));
    }

    @Test
    void a_call_that_names_three_people_is_one_incident() {
        var day = DAY.minusMonths(2);
        var mother = aPerson().aged(30).withFact(aFact(DomesticAbuse.CALL_OUT).on(day).with(DomesticAbuse.ROLE, DomesticAbuse.VICTIM));
        var father = aPerson().aged(30).withFact(aFact(DomesticAbuse.CALL_OUT).on(day).with(DomesticAbuse.ROLE, DomesticAbuse.PERPETRATOR));
        var child = aPerson().aged(3).withFact(aFact(DomesticAbuse.CALL_OUT).on(day).with(DomesticAbuse.ROLE, DomesticAbuse.CHILD));

        assertThat(of(mother, father, child).total()).isEqualTo((int) Math.round(UNIT.of("CR2.0")));
    }

    @Test
    void what_is_older_than_a_year_costs_nothing_now() {
        var old = aPerson().aged(30).withFact(aFact(DomesticAbuse.CALL_OUT).on(DAY.minusMonths(12)));

        assertThat(of(old).total()).isZero();
        assertThat(of(old).words()).isEmpty();
    }

    @Test
    void a_permanent_exclusion_includes_the_place_elsewhere_and_the_truancy() {
        var excluded = aPerson().aged(13)
                .withFact(aFact(Education.EXCLUSION).on(DAY.minusMonths(6)).with(Education.EXCLUSION_TYPE, Education.PERMANENT))
                .withFact(aFact(Education.ALTERNATIVE_PROVISION).since(DAY.minusMonths(5)))
                .withFact(aFact(Education.ATTENDANCE).between(DAY.minusMonths(11), DAY.minusMonths(8)).with(Education.UNAUTHORISED, 80));

        assertThat(of(excluded).total()).isEqualTo((int) Math.round(UNIT.of("E&S2.0")));
    }

    @Test
    void five_weeks_missed_without_leave_are_truancy() {
        var term = aFact(Education.ATTENDANCE).between(DAY.minusMonths(11), DAY.minusMonths(8));

        assertThat(of(aPerson().aged(13).withFact(term.with(Education.UNAUTHORISED, 49))).total()).isZero();
        assertThat(of(aPerson().aged(13).withFact(term.with(Education.UNAUTHORISED, 50))).total())
                .isEqualTo((int) Math.round(UNIT.of("E&S1.0")));
    }

    @Test
    void victims_are_not_arrested_and_a_prison_place_is_paid_by_the_day() {
        var victim = aPerson().aged(30).withFact(aFact(Justice.OFFENCE).on(DAY.minusMonths(1)).with(Justice.ROLE, Justice.VICTIM));
        var prisoner = aPerson().aged(30).withFact(aFact(Justice.PRISON).since(DAY.minusDays(72)));

        assertThat(of(victim).total()).isZero();
        assertThat(of(prisoner).total()).isEqualTo((int) Math.round(UNIT.of("CR3.0") * 73 / 365));
    }

    @Test
    void only_an_eviction_carried_out_and_a_duty_owed_cost() {
        var home = aPerson().aged(30)
                .withFact(aFact(Housing.EVICTION).on(DAY.minusMonths(2)).with(Housing.STAGE, "notice"))
                .withFact(aFact(Housing.EVICTION).on(DAY.minusMonths(1)).with(Housing.STAGE, "evicted"))
                .withFact(aFact(Housing.HOMELESSNESS).since(DAY.minusMonths(1)).with(Housing.DUTY, "main"));

        assertThat(of(home).total()).isEqualTo((int) Math.round(UNIT.of("HO2.0") + UNIT.of("HO3.0")));
        assertThat(of(home).words()).contains("homelessness and eviction");
    }
}
