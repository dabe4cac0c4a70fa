package org.together.framework.troubledfamilies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.core.criteria.Finding.Status.MET;
import static org.together.core.criteria.Finding.Status.NOT_MET;
import static org.together.core.criteria.Finding.Status.UNKNOWN;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.Finding;
import org.together.core.facts.Education;
import org.together.core.facts.Housing;
import org.together.core.facts.Judgement;
import org.together.core.facts.Work;
import org.together.testkit.GivenFact;
import org.together.testkit.GivenPerson;

/** Headline 4. */
class WorkTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private static Finding ask(Criterion rule, GivenPerson... members) {
        var family = aFamily().asAt(DAY);
        for (var member : members) {
            family.withMember(member);
        }
        return rule.assess(family.build());
    }

    private static GivenFact claim(String benefit) {
        return aFact(Work.OUT_OF_WORK_BENEFIT).since(DAY.minusMonths(7)).with(Work.BENEFIT, benefit);
    }

    private static GivenFact universalCredit(String conditionality) {
        return claim(Work.UNIVERSAL_CREDIT).with(Work.CONDITIONALITY, conditionality);
    }

    @Test
    void an_adult_on_an_out_of_work_benefit_counts_while_the_spell_runs() {
        var ended = aFact(Work.OUT_OF_WORK_BENEFIT).between(DAY.minusMonths(7), DAY.minusDays(1)).with(Work.BENEFIT, "JSA");

        assertThat(ask(new OutOfWorkBenefit(false), aPerson().aged(30).withFact(claim("ESA"))).status()).isEqualTo(MET);
        assertThat(ask(new OutOfWorkBenefit(false), aPerson().aged(30).withFact(ended)).status()).isEqualTo(NOT_MET);
        assertThat(ask(new OutOfWorkBenefit(false), aPerson().aged(17).withFact(claim("JSA"))).status()).isEqualTo(NOT_MET);
    }

    @Test
    void a_benefit_without_its_name_is_unknown() {
        var unnamed = aFact(Work.OUT_OF_WORK_BENEFIT).since(DAY.minusMonths(7));

        assertThat(ask(new OutOfWorkBenefit(false), aPerson().aged(30).withFact(unnamed)).status()).isEqualTo(UNKNOWN);
        assertThat(ask(new UniversalCredit(false, false), aPerson().aged(30).withFact(unnamed)).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void silence_about_benefits_is_unknown_only_where_the_council_says_so() {
        assertThat(ask(new OutOfWorkBenefit(false), aPerson().aged(30)).status()).isEqualTo(NOT_MET);
        assertThat(ask(new OutOfWorkBenefit(true), aPerson().aged(30)).status()).isEqualTo(UNKNOWN);
        assertThat(ask(new UniversalCredit(false, true), aPerson().aged(30)).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void universal_credit_counts_by_its_conditions_and_not_as_an_old_benefit() {
        var adult = aPerson().aged(30).withFact(universalCredit("all-work"));

        assertThat(ask(new UniversalCredit(false, false), adult).status()).isEqualTo(MET);
        assertThat(ask(new OutOfWorkBenefit(false), adult).status()).isEqualTo(NOT_MET);
        assertThat(ask(new UniversalCredit(false, false), aPerson().aged(30).withFact(universalCredit("none"))).status())
                .isEqualTo(NOT_MET);
        assertThat(ask(new UniversalCredit(false, false), aPerson().aged(30).withFact(universalCredit("working-enough"))).status())
                .isEqualTo(NOT_MET);
        assertThat(ask(new UniversalCredit(false, false), aPerson().aged(30).withFact(claim("UC"))).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void an_adult_who_earns_does_not_count_where_the_council_says_so() {
        var earning = aPerson().aged(30).withFact(universalCredit("interview")).withFact(aFact(Work.EMPLOYMENT).since(DAY.minusMonths(1)));

        assertThat(ask(new UniversalCredit(false, false), earning).status()).isEqualTo(MET);
        assertThat(ask(new UniversalCredit(true, false), earning).status()).isEqualTo(NOT_MET);
    }

    @Test
    void a_pupil_leaving_without_a_plan_counts_for_a_year() {
        var leaving = aFact(Education.LEAVING_WITHOUT_PLAN);

        assertThat(ask(new LeavingWithoutPlan(12), aPerson().aged(15).withFact(leaving.on(DAY.minusMonths(11)))).status()).isEqualTo(MET);
        assertThat(ask(new LeavingWithoutPlan(12), aPerson().aged(15).withFact(leaving.on(DAY.minusMonths(12)))).status())
                .isEqualTo(NOT_MET);
        assertThat(ask(new LeavingWithoutPlan(12), aPerson().aged(15)).status()).isEqualTo(NOT_MET);
    }

    private static GivenPerson doing(int age, String activity) {
        return aPerson().aged(age).withFact(aFact(Education.ACTIVITY).since(DAY.minusMonths(4)).with(Education.ACTIVITY_TYPE, activity));
    }

    @Test
    void a_young_person_out_of_everything_counts_to_eighteen_unless_set_otherwise() {
        var rule = new NotInEducationOrWork(18, true);

        assertThat(ask(rule, doing(17, "neet")).reason()).isEqualTo("A young person of 17 is not in education, employment or training");
        assertThat(ask(rule, doing(18, "neet")).status()).isEqualTo(MET);
        assertThat(ask(rule, doing(19, "neet")).status()).isEqualTo(NOT_MET);
        assertThat(ask(rule.with(Map.of("oldest", 24)), doing(19, "neet")).status()).isEqualTo(MET);
        assertThat(ask(rule, doing(17, "employment")).status()).isEqualTo(NOT_MET);
    }

    @Test
    void what_a_young_person_does_may_be_unknown_and_silence_is_for_the_council_to_read() {
        assertThat(ask(new NotInEducationOrWork(18, true), aPerson().aged(17)).status()).isEqualTo(UNKNOWN);
        assertThat(ask(new NotInEducationOrWork(18, true), doing(17, "not-known")).status()).isEqualTo(UNKNOWN);
        assertThat(ask(new NotInEducationOrWork(18, false), aPerson().aged(17)).status()).isEqualTo(NOT_MET);
    }

    @Test
    void nobody_of_school_age_is_out_of_everything() {
        assertThat(ask(new NotInEducationOrWork(18, true), aPerson().born(LocalDate.of(2002, 1, 1))).status()).isEqualTo(NOT_MET);
    }

    private static GivenFact arrears(LocalDate day, String pounds) {
        return aFact(Housing.RENT_ARREARS).on(day).with(Housing.AMOUNT, new BigDecimal(pounds));
    }

    @Test
    void significant_rent_arrears_count_from_the_amount_set() {
        var rule = new FinancialExclusion(500, 3);

        assertThat(ask(rule, aPerson().aged(30).withFact(arrears(DAY.minusMonths(1), "500.00"))).status()).isEqualTo(MET);
        assertThat(ask(rule, aPerson().aged(30).withFact(arrears(DAY.minusMonths(1), "499.99"))).status()).isEqualTo(NOT_MET);
        assertThat(ask(rule.with(Map.of("arrears", 400)), aPerson().aged(30).withFact(arrears(DAY.minusMonths(1), "499.99"))).status())
                .isEqualTo(MET);
    }

    @Test
    void an_old_reading_of_arrears_says_nothing_of_now_and_one_without_amount_is_unknown() {
        var rule = new FinancialExclusion(500, 3);

        assertThat(ask(rule, aPerson().aged(30).withFact(arrears(DAY.minusMonths(3), "900"))).status()).isEqualTo(NOT_MET);
        assertThat(ask(rule, aPerson().aged(30).withFact(aFact(Housing.RENT_ARREARS).on(DAY))).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void unmanageable_debt_and_a_nomination_count() {
        var nomination = aFact(Judgement.NOMINATION).on(DAY.minusMonths(5)).judgedBy("a.worker")
                .with(Judgement.CRITERION, "troubled-families.4.5").with(Judgement.REASON, "Loan sharks");
        var rule = new FinancialExclusion(500, 3);

        assertThat(ask(rule, aPerson().aged(30).withFact(aFact(Housing.UNMANAGEABLE_DEBT).since(DAY.minusYears(1)))).status())
                .isEqualTo(MET);
        assertThat(rule.assess(aFamily().asAt(DAY).withFact(nomination).build()).status()).isEqualTo(MET);
        assertThat(ask(rule, aPerson().aged(30)).reason()).startsWith("Nothing known");
    }
}
