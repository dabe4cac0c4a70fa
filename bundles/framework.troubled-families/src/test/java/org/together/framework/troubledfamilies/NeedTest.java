package org.together.framework.troubledfamilies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.core.criteria.Finding.Status.MET;
import static org.together.core.criteria.Finding.Status.NOT_MET;
import static org.together.core.criteria.Finding.Status.UNKNOWN;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.Finding;
import org.together.core.facts.Education;
import org.together.core.facts.Judgement;
import org.together.core.facts.SocialCare;
import org.together.core.facts.Work;
import org.together.core.family.FactKind;
import org.together.core.family.Role;
import org.together.testkit.GivenPerson;

/** Headline 3, and who is a dependent child. */
class NeedTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private static Finding ask(Criterion rule, GivenPerson... members) {
        var family = aFamily().asAt(DAY);
        for (var member : members) {
            family.withMember(member);
        }
        return rule.assess(family.build());
    }

    private static void countsWhileOpen(Criterion rule, FactKind kind) {
        var open = aPerson().aged(6).withFact(aFact(kind).since(DAY));
        var lastDay = aPerson().aged(6).withFact(aFact(kind).between(DAY.minusMonths(8), DAY));
        var closed = aPerson().aged(6).withFact(aFact(kind).between(DAY.minusMonths(8), DAY.minusDays(1)));

        assertThat(ask(rule, open).status()).isEqualTo(MET);
        assertThat(ask(rule, lastDay).status()).isEqualTo(MET);
        assertThat(ask(rule, closed).status()).isEqualTo(NOT_MET);
        assertThat(ask(rule, aPerson().aged(6)).status()).isEqualTo(NOT_MET);
    }

    @Test
    void early_help_counts_while_the_episode_is_open() {
        countsWhileOpen(new EarlyHelp(false), SocialCare.EARLY_HELP);
    }

    @Test
    void early_help_for_the_family_as_a_whole_counts() {
        var family = aFamily().asAt(DAY).withFact(aFact(SocialCare.EARLY_HELP).since(DAY.minusMonths(1))).build();

        assertThat(new EarlyHelp(false).assess(family).reason()).isEqualTo("The family is assessed as needing early help");
    }

    @Test
    void special_needs_count_as_early_help_only_where_the_council_says_so() {
        var child = aPerson().aged(6).withFact(aFact(Education.SPECIAL_NEEDS).since(DAY.minusYears(1)));

        assertThat(ask(new EarlyHelp(false), child).status()).isEqualTo(NOT_MET);
        assertThat(ask(new EarlyHelp(true), child).status()).isEqualTo(MET);
    }

    @Test
    void a_child_in_need_counts_while_the_case_is_open() {
        countsWhileOpen(new ChildInNeed(), SocialCare.CHILD_IN_NEED);
    }

    @Test
    void a_protection_plan_counts_while_it_runs() {
        countsWhileOpen(new ChildProtection(), SocialCare.CHILD_PROTECTION);
    }

    @Test
    void a_former_case_of_somebody_grown_up_does_not_count() {
        assertThat(ask(new ChildInNeed(), aPerson().aged(19).withFact(aFact(SocialCare.CHILD_IN_NEED).since(DAY.minusYears(2)))).status())
                .isEqualTo(NOT_MET);
    }

    @Test
    void an_enquiry_counts_as_far_back_as_the_council_sets() {
        var child = aPerson().aged(6).withFact(aFact(SocialCare.ENQUIRY).on(DAY.minusMonths(12)));

        assertThat(ask(new ChildEnquiry(12), child).status()).isEqualTo(NOT_MET);
        assertThat(ask(new ChildEnquiry(12).with(Map.of("months", 13)), child).status()).isEqualTo(MET);
    }

    @Test
    void a_child_missing_exploited_or_without_early_years_is_of_concern() {
        var rule = new ConcernForChild(12);

        assertThat(ask(rule, aPerson().aged(14).withFact(aFact(SocialCare.MISSING).on(DAY.minusMonths(3)))).reason())
                .isEqualTo("A child of 14 went missing");
        assertThat(ask(rule, aPerson().aged(14).withFact(aFact(SocialCare.MISSING).on(DAY.minusMonths(12)))).status()).isEqualTo(NOT_MET);
        assertThat(ask(rule, aPerson().aged(14).withFact(aFact(SocialCare.EXPLOITATION_RISK).since(DAY.minusMonths(30)))).status())
                .isEqualTo(MET);
        assertThat(ask(rule, aPerson().aged(3).withFact(aFact(Education.EARLY_YEARS_NOT_TAKEN).on(DAY.minusMonths(2)))).status())
                .isEqualTo(MET);
        assertThat(ask(rule, aPerson().aged(3)).reason()).startsWith("Nothing known");
    }

    @Test
    void a_child_may_be_nominated_as_of_concern() {
        var nomination = aFact(Judgement.NOMINATION).on(DAY.minusMonths(2)).judgedBy("a.worker")
                .with(Judgement.CRITERION, "troubled-families.3.5").with(Judgement.REASON, "Found alone at night");

        assertThat(ask(new ConcernForChild(12), aPerson().aged(7).withFact(nomination)).status()).isEqualTo(MET);
    }

    private static GivenPerson doing(int age, String activity) {
        return aPerson().aged(age).withFact(aFact(Education.ACTIVITY).since(DAY.minusMonths(4)).with(Education.ACTIVITY_TYPE, activity));
    }

    @Test
    void a_child_of_up_to_fifteen_who_lives_there_is_dependent() {
        assertThat(ask(new DependentChild(), aPerson().aged(15)).status()).isEqualTo(MET);
        assertThat(ask(new DependentChild(), aPerson().aged(15).livingElsewhere()).status()).isEqualTo(NOT_MET);
        assertThat(ask(new DependentChild(), aPerson().aged(30)).status()).isEqualTo(NOT_MET);
    }

    @Test
    void from_sixteen_to_eighteen_activity_decides() {
        assertThat(ask(new DependentChild(), doing(16, "school")).status()).isEqualTo(MET);
        assertThat(ask(new DependentChild(), doing(18, "training")).status()).isEqualTo(MET);
        assertThat(ask(new DependentChild(), doing(17, "neet")).status()).isEqualTo(MET);
        assertThat(ask(new DependentChild(), doing(17, "employment")).status()).isEqualTo(NOT_MET);
        assertThat(ask(new DependentChild(), doing(19, "education")).status()).isEqualTo(NOT_MET);
        assertThat(ask(new DependentChild(), doing(17, "not-known")).status()).isEqualTo(UNKNOWN);
        assertThat(ask(new DependentChild(), aPerson().aged(17)).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void without_a_careers_record_work_benefit_or_school_decide() {
        var works = aPerson().aged(17).withFact(aFact(Work.EMPLOYMENT).since(DAY.minusMonths(2)));
        var claims = aPerson().aged(18).withFact(aFact(Work.OUT_OF_WORK_BENEFIT).since(DAY.minusMonths(2)).with(Work.BENEFIT, "JSA"));
        var learns = aPerson().aged(16).withFact(aFact(Education.ATTENDANCE).between(DAY.minusMonths(5), DAY.minusMonths(2)));

        assertThat(ask(new DependentChild(), works).status()).isEqualTo(NOT_MET);
        assertThat(ask(new DependentChild(), claims).status()).isEqualTo(MET);
        assertThat(ask(new DependentChild(), learns).status()).isEqualTo(MET);
    }

    @Test
    void somebody_of_unknown_age_may_be_a_dependent_child() {
        assertThat(ask(new DependentChild(), aPerson()).status()).isEqualTo(UNKNOWN);
        assertThat(ask(new DependentChild(), aPerson().as(Role.OTHER_ADULT)).status()).isEqualTo(NOT_MET);
        assertThat(ask(new DependentChild(), aPerson(), aPerson().aged(4)).status()).isEqualTo(MET);
    }
}
