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
import org.together.core.facts.Judgement;
import org.together.core.facts.Justice;
import org.together.core.family.RelationshipType;
import org.together.core.family.Role;
import org.together.testkit.GivenFact;
import org.together.testkit.GivenPerson;

/** Headline 1. */
class CrimeTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private static Finding ask(Criterion criterion, GivenPerson... members) {
        var family = aFamily().asAt(DAY);
        for (var member : members) {
            family.withMember(member);
        }
        return criterion.assess(family.build());
    }

    private static GivenFact offence(LocalDate day, String role) {
        return aFact(Justice.OFFENCE).on(day).with(Justice.OFFENCE_TYPE, "Burglary").with(Justice.ROLE, role);
    }

    private static ChildOffence childOffence() {
        return new ChildOffence(12, false, false);
    }

    @Test
    void a_proven_offence_of_a_child_counts_with_its_fact() {
        var proven = offence(DAY.minusMonths(2), Justice.OFFENDER).with(Justice.PROVEN, true);

        var finding = ask(childOffence(), aPerson().aged(14).withFact(proven));

        assertThat(finding.isMet()).isTrue();
        assertThat(finding.reason()).isEqualTo("A child of 14 committed a proven offence");
        assertThat(finding.evidence()).singleElement().satisfies(fact -> assertThat(fact.id()).isEqualTo(proven.id()));
    }

    @Test
    void an_offence_a_year_ago_to_the_day_is_outside_and_the_day_after_inside() {
        var out = offence(DAY.minusMonths(12), Justice.OFFENDER).with(Justice.PROVEN, true);
        var in = offence(DAY.minusMonths(12).plusDays(1), Justice.OFFENDER).with(Justice.PROVEN, true);

        assertThat(ask(childOffence(), aPerson().aged(14).withFact(out)).status()).isEqualTo(NOT_MET);
        assertThat(ask(childOffence(), aPerson().aged(14).withFact(in)).status()).isEqualTo(MET);
    }

    @Test
    void an_offence_not_yet_proven_is_unknown_and_one_disproved_is_not() {
        var open = offence(DAY.minusDays(9), Justice.SUSPECT);
        var disproved = offence(DAY.minusDays(9), Justice.SUSPECT).with(Justice.PROVEN, false);

        assertThat(ask(childOffence(), aPerson().aged(14).withFact(open)).status()).isEqualTo(UNKNOWN);
        assertThat(ask(childOffence(), aPerson().aged(14).withFact(disproved)).status()).isEqualTo(NOT_MET);
    }

    @Test
    void victims_and_witnesses_are_never_offenders() {
        var victim = offence(DAY.minusDays(9), Justice.VICTIM).with(Justice.PROVEN, true);
        var witness = offence(DAY.minusDays(9), Justice.WITNESS);

        assertThat(ask(childOffence(), aPerson().aged(14).withFact(victim).withFact(witness)).status()).isEqualTo(NOT_MET);
    }

    @Test
    void an_adults_offence_counts_only_where_the_council_says_so() {
        var adult = aPerson().aged(30).withFact(offence(DAY.minusDays(9), Justice.OFFENDER).with(Justice.PROVEN, true));

        assertThat(ask(childOffence(), adult).status()).isEqualTo(NOT_MET);
        assertThat(ask(new ChildOffence(12, true, false), adult).status()).isEqualTo(MET);
    }

    @Test
    void a_caution_counts_only_where_the_council_says_so() {
        var cautioned = offence(DAY.minusDays(9), Justice.OFFENDER).with(Justice.OUTCOME, "Youth caution").with(Justice.PROVEN, false);

        assertThat(ask(childOffence(), aPerson().aged(14).withFact(cautioned)).status()).isEqualTo(NOT_MET);
        assertThat(ask(new ChildOffence(12, false, true), aPerson().aged(14).withFact(cautioned)).status()).isEqualTo(MET);
    }

    @Test
    void an_offence_of_somebody_of_unknown_age_is_unknown_unless_they_are_known_as_a_child() {
        var proven = offence(DAY.minusDays(9), Justice.OFFENDER).with(Justice.PROVEN, true);

        assertThat(ask(childOffence(), aPerson().withFact(proven)).status()).isEqualTo(UNKNOWN);
        assertThat(ask(childOffence(), aPerson().as(Role.CHILD).withFact(proven)).status()).isEqualTo(MET);
    }

    @Test
    void other_months_may_be_tried_without_changing_the_rule() {
        var rule = childOffence();
        var child = aPerson().aged(14).withFact(offence(DAY.minusMonths(14), Justice.OFFENDER).with(Justice.PROVEN, true));

        assertThat(ask(rule.with(Map.of("months", 18)), child).status()).isEqualTo(MET);
        assertThat(ask(rule, child).status()).isEqualTo(NOT_MET);
    }

    @Test
    void an_intervention_for_asb_counts_and_being_named_in_an_incident_does_not() {
        var intervened = aPerson().aged(40).withFact(aFact(Justice.ASB_INTERVENTION).on(DAY.minusMonths(3)));
        var named = aPerson().aged(40).withFact(aFact(Justice.ASB_INCIDENT).on(DAY.minusMonths(3)).with(Justice.ROLE, Justice.SUSPECT));
        var running = aPerson().aged(40).withFact(aFact(Justice.ASB_INTERVENTION).since(DAY.minusMonths(20)));
        var ended = aPerson().aged(40).withFact(aFact(Justice.ASB_INTERVENTION).between(DAY.minusMonths(20), DAY.minusMonths(13)));

        assertThat(ask(new AntiSocialBehaviour(12), intervened).status()).isEqualTo(MET);
        assertThat(ask(new AntiSocialBehaviour(12), running).status()).isEqualTo(MET);
        assertThat(ask(new AntiSocialBehaviour(12), named).status()).isEqualTo(NOT_MET);
        assertThat(ask(new AntiSocialBehaviour(12), ended).status()).isEqualTo(NOT_MET);
    }

    private static GivenFact prison(LocalDate release) {
        return aFact(Justice.PRISON).since(DAY.minusMonths(6)).with(Justice.RELEASE, release);
    }

    @Test
    void a_parent_released_within_twelve_months_counts_and_one_released_later_does_not() {
        assertThat(ask(new PrisonRelease(12), aPerson().aged(30).withFact(prison(DAY.plusMonths(12).minusDays(1)))).status())
                .isEqualTo(MET);
        assertThat(ask(new PrisonRelease(12), aPerson().aged(30).withFact(prison(DAY.plusMonths(12)))).status()).isEqualTo(NOT_MET);
    }

    @Test
    void a_prisoner_counts_only_with_parenting_responsibilities() {
        var said = aPerson().aged(30).as(Role.OTHER_ADULT).withFact(prison(DAY.plusMonths(3)).with(Justice.PARENTING, true));
        var denied = aPerson().aged(30).withFact(prison(DAY.plusMonths(3)).with(Justice.PARENTING, false));
        var lodger = aPerson().aged(30).as(Role.OTHER_ADULT).withFact(prison(DAY.plusMonths(3)));
        var somebody = aPerson().aged(30).as(Role.NOT_KNOWN).withFact(prison(DAY.plusMonths(3)));

        assertThat(ask(new PrisonRelease(12), said).status()).isEqualTo(MET);
        assertThat(ask(new PrisonRelease(12), denied).status()).isEqualTo(NOT_MET);
        assertThat(ask(new PrisonRelease(12), lodger).status()).isEqualTo(NOT_MET);
        assertThat(ask(new PrisonRelease(12), somebody).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void a_declared_parent_has_parenting_responsibilities() {
        var father = aPerson().aged(30).as(Role.OTHER_ADULT).withFact(prison(DAY.plusMonths(3)));
        var child = aPerson().aged(5);
        var family = aFamily().asAt(DAY).withMember(father).withMember(child).related(father, RelationshipType.PARENT, child).build();

        assertThat(new PrisonRelease(12).assess(family).status()).isEqualTo(MET);
    }

    @Test
    void a_release_that_is_not_known_is_unknown_and_a_former_prisoner_is_not_met() {
        var open = aPerson().aged(30).withFact(aFact(Justice.PRISON).since(DAY.minusMonths(6)));
        var planned = aPerson().aged(30).withFact(aFact(Justice.PRISON).between(DAY.minusMonths(6), DAY.plusMonths(2)));
        var former = aPerson().aged(30).withFact(aFact(Justice.PRISON).between(DAY.minusMonths(6), DAY.minusDays(1)));

        assertThat(ask(new PrisonRelease(12), open).status()).isEqualTo(UNKNOWN);
        assertThat(ask(new PrisonRelease(12), planned).status()).isEqualTo(MET);
        assertThat(ask(new PrisonRelease(12), former).status()).isEqualTo(NOT_MET);
    }

    private static GivenPerson under(String type) {
        return aPerson().aged(30).withFact(aFact(Justice.ORDER).since(DAY.minusMonths(2)).with(Justice.ORDER_TYPE, type));
    }

    @Test
    void licence_and_supervision_are_told_from_community_sentences() {
        assertThat(ask(new LicenceOrSupervision(), under("licence")).status()).isEqualTo(MET);
        assertThat(ask(new LicenceOrSupervision(), under("supervision")).status()).isEqualTo(MET);
        assertThat(ask(new LicenceOrSupervision(), under("community-order")).status()).isEqualTo(NOT_MET);
        assertThat(ask(new CommunitySentence(), under("community-order")).status()).isEqualTo(MET);
        assertThat(ask(new CommunitySentence(), under("suspended-sentence")).status()).isEqualTo(MET);
        assertThat(ask(new CommunitySentence(), under("licence")).status()).isEqualTo(NOT_MET);
    }

    @Test
    void an_order_of_unknown_type_is_unknown_an_ended_one_and_a_childs_are_not_met() {
        var untyped = aPerson().aged(30).withFact(aFact(Justice.ORDER).since(DAY.minusMonths(2)));
        var ended = aPerson().aged(30)
                .withFact(aFact(Justice.ORDER).between(DAY.minusMonths(9), DAY.minusDays(1)).with(Justice.ORDER_TYPE, "licence"));
        var child = aPerson().aged(15).withFact(aFact(Justice.ORDER).since(DAY.minusMonths(2)).with(Justice.ORDER_TYPE, "community-order"));

        assertThat(ask(new LicenceOrSupervision(), untyped).status()).isEqualTo(UNKNOWN);
        assertThat(ask(new LicenceOrSupervision(), ended).status()).isEqualTo(NOT_MET);
        assertThat(ask(new CommunitySentence(), child).status()).isEqualTo(NOT_MET);
    }

    private static GivenFact nomination(String criterion, LocalDate day) {
        return aFact(Judgement.NOMINATION).on(day).judgedBy("a.worker").with(Judgement.CRITERION, criterion);
    }

    @Test
    void a_nomination_counts_with_author_and_reason_and_its_words_are_not_repeated() {
        var nominated = nomination("troubled-families.1.6", DAY.minusMonths(1)).with(Judgement.REASON, "Jago carries a knife");

        var finding = new CrimeNomination(12).assess(aFamily().asAt(DAY).withFact(nominated).build());

        assertThat(finding.status()).isEqualTo(MET);
        assertThat(finding.reason()).doesNotContain("Jago").startsWith("The family is nominated by a professional");
        assertThat(finding.evidence()).hasSize(1);
    }

    @Test
    void a_nomination_without_reason_or_author_is_unknown() {
        var silent = nomination("troubled-families.1.6", DAY.minusMonths(1));
        var anonymous = nomination("troubled-families.1.6", DAY.minusMonths(1)).with(Judgement.REASON, "Gang").judgedBy(" ");

        assertThat(new CrimeNomination(12).assess(aFamily().asAt(DAY).withFact(silent).build()).status()).isEqualTo(UNKNOWN);
        assertThat(new CrimeNomination(12).assess(aFamily().asAt(DAY).withFact(anonymous).build()).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void a_nomination_for_another_problem_or_of_long_ago_does_not_count() {
        var other = nomination("troubled-families.2.6", DAY.minusMonths(1)).with(Judgement.REASON, "Hidden at home");
        var old = nomination("troubled-families.1.6", DAY.minusMonths(12)).with(Judgement.REASON, "Gang");

        var family = aFamily().asAt(DAY).withFact(other).withFact(old).build();

        assertThat(new CrimeNomination(12).assess(family).status()).isEqualTo(NOT_MET);
        assertThat(new CrimeNomination(12).with(Map.of("months", 24)).assess(family).status()).isEqualTo(MET);
        assertThat(new EducationNomination(12).assess(family).status()).isEqualTo(MET);
        assertThat(new HealthNomination(12).assess(family).status()).isEqualTo(NOT_MET);
    }
}
