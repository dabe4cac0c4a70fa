package org.together.framework.troubledfamilies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.core.criteria.Finding.Status.MET;
import static org.together.core.criteria.Finding.Status.NOT_MET;
import static org.together.core.criteria.Finding.Status.UNKNOWN;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.Finding;
import org.together.core.facts.DomesticAbuse;
import org.together.core.facts.Health;
import org.together.core.facts.Judgement;
import org.together.core.family.Role;
import org.together.testkit.GivenFact;
import org.together.testkit.GivenPerson;

/** Headlines 5 and 6. */
class AbuseAndHealthTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final AbuseSuffered SUFFERED = new AbuseSuffered(12, false);
    private static final AbusePerpetrated PERPETRATED = new AbusePerpetrated(12, false);
    private static final DomesticCallOut CALL_OUT = new DomesticCallOut(12, false);

    private static Finding ask(Criterion rule, GivenPerson... members) {
        var family = aFamily().asAt(DAY);
        for (var member : members) {
            family.withMember(member);
        }
        return rule.assess(family.build());
    }

    private static GivenFact callOut(String role) {
        return aFact(DomesticAbuse.CALL_OUT).on(DAY.minusMonths(4)).with(DomesticAbuse.ROLE, role);
    }

    @Test
    void a_victim_suffers_and_is_never_a_perpetrator() {
        var victim = aPerson().aged(30).withFact(callOut(DomesticAbuse.VICTIM));

        assertThat(ask(SUFFERED, victim).status()).isEqualTo(MET);
        assertThat(ask(PERPETRATED, victim).status()).isEqualTo(NOT_MET);
        assertThat(ask(CALL_OUT, victim).status()).isEqualTo(MET);
    }

    @Test
    void a_perpetrator_is_no_victim() {
        var perpetrator = aPerson().aged(30).withFact(callOut(DomesticAbuse.PERPETRATOR));

        assertThat(ask(SUFFERED, perpetrator).status()).isEqualTo(NOT_MET);
        assertThat(ask(PERPETRATED, perpetrator).status()).isEqualTo(MET);
    }

    @Test
    void a_child_in_the_home_suffers_too() {
        assertThat(ask(SUFFERED, aPerson().aged(5).withFact(callOut(DomesticAbuse.CHILD))).status()).isEqualTo(MET);
    }

    @Test
    void a_record_without_roles_leaves_both_unknown_and_is_still_a_call_out() {
        var somebody = aPerson().aged(30).withFact(aFact(DomesticAbuse.CALL_OUT).on(DAY.minusMonths(4)));

        assertThat(ask(SUFFERED, somebody).status()).isEqualTo(UNKNOWN);
        assertThat(ask(PERPETRATED, somebody).status()).isEqualTo(UNKNOWN);
        assertThat(ask(CALL_OUT, somebody).status()).isEqualTo(MET);
    }

    @Test
    void marac_and_support_count_by_role() {
        var marac = aPerson().aged(30)
                .withFact(aFact(DomesticAbuse.MARAC).on(DAY.minusMonths(2)).with(DomesticAbuse.ROLE, DomesticAbuse.VICTIM));
        var changing = aPerson().aged(30)
                .withFact(aFact(DomesticAbuse.SUPPORT).since(DAY.minusMonths(20)).with(DomesticAbuse.ROLE, DomesticAbuse.PERPETRATOR));

        assertThat(ask(SUFFERED, marac).status()).isEqualTo(MET);
        assertThat(ask(PERPETRATED, changing).status()).isEqualTo(MET);
        assertThat(ask(CALL_OUT, marac).status()).isEqualTo(NOT_MET);
    }

    @Test
    void what_is_a_year_old_does_not_count_unless_the_months_are_set_so() {
        var old = aFact(DomesticAbuse.CALL_OUT).on(DAY.minusMonths(12)).with(DomesticAbuse.ROLE, DomesticAbuse.VICTIM);

        for (Criterion rule : List.of(SUFFERED, CALL_OUT)) {
            assertThat(ask(rule, aPerson().aged(30).withFact(old)).status()).isEqualTo(NOT_MET);
            assertThat(ask(rule.with(Map.of("months", 24)), aPerson().aged(30).withFact(old)).status()).isEqualTo(MET);
        }
    }

    @Test
    void nothing_known_of_hidden_harm_says_so_and_may_be_read_as_unknown() {
        for (Criterion rule : List.of(SUFFERED, PERPETRATED, CALL_OUT, new MentalHealth(12, false), new DrugsOrAlcohol(12, false))) {
            assertThat(ask(rule, aPerson().aged(30)).status()).isEqualTo(NOT_MET);
            assertThat(ask(rule, aPerson().aged(30)).reason()).startsWith("Nothing known");
        }
        for (Criterion rule : List.of(
                new AbuseSuffered(12, true), new AbusePerpetrated(12, true), new DomesticCallOut(12, true), new MentalHealth(12, true),
                new DrugsOrAlcohol(12, true), new NewMother(12, true))) {
            assertThat(ask(rule, aPerson().aged(30)).status()).isEqualTo(UNKNOWN);
            assertThat(ask(rule.with(Map.of("months", 3)), aPerson().aged(30)).status()).isEqualTo(UNKNOWN);
        }
    }

    @Test
    void a_professional_may_judge_abuse_likely() {
        var nomination = aFact(Judgement.NOMINATION).on(DAY.minusMonths(2)).judgedBy("a.worker")
                .with(Judgement.CRITERION, "troubled-families.5.1").with(Judgement.REASON, "Controlled by a partner");

        assertThat(ask(SUFFERED, aPerson().aged(30).withFact(nomination)).status()).isEqualTo(MET);
    }

    private static GivenFact ill() {
        return aFact(Health.MENTAL_HEALTH).since(DAY.minusMonths(14)).with(Health.CONDITION, "Depression");
    }

    @Test
    void mental_health_counts_for_parents_and_children_only() {
        var rule = new MentalHealth(12, false);

        assertThat(ask(rule, aPerson().aged(30).withFact(ill())).reason()).isEqualTo("An adult has mental health problems");
        assertThat(ask(rule, aPerson().aged(12).withFact(ill())).status()).isEqualTo(MET);
        assertThat(ask(rule, aPerson().aged(60).as(Role.OTHER_ADULT).withFact(ill())).status()).isEqualTo(NOT_MET);
        assertThat(ask(rule, aPerson().aged(60).as(Role.NOT_KNOWN).withFact(ill())).status()).isEqualTo(UNKNOWN);
        assertThat(ask(rule, aPerson().withFact(ill())).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void a_problem_that_ended_is_past_and_a_one_day_record_counts_for_a_year() {
        var rule = new DrugsOrAlcohol(12, false);
        var ended = aFact(Health.SUBSTANCE_MISUSE).between(DAY.minusMonths(9), DAY.minusDays(1));
        var recorded = aFact(Health.SUBSTANCE_MISUSE).on(DAY.minusMonths(9));
        var running = aFact(Health.SUBSTANCE_MISUSE).since(DAY.minusMonths(30));

        assertThat(ask(rule, aPerson().aged(30).withFact(ended)).status()).isEqualTo(NOT_MET);
        assertThat(ask(rule, aPerson().aged(30).withFact(recorded)).status()).isEqualTo(MET);
        assertThat(ask(rule, aPerson().aged(30).withFact(running)).status()).isEqualTo(MET);
        assertThat(ask(rule.with(Map.of("months", 6)), aPerson().aged(30).withFact(recorded)).status()).isEqualTo(NOT_MET);
    }

    @Test
    void extra_support_for_a_new_mother_counts() {
        var rule = new NewMother(12, false);

        assertThat(ask(rule, aPerson().aged(19).withFact(aFact(Health.NEW_MOTHER_SUPPORT).since(DAY.minusMonths(2)))).status())
                .isEqualTo(MET);
        assertThat(ask(rule, aPerson().aged(19).withFact(aFact(Health.NEW_MOTHER_SUPPORT).on(DAY.minusMonths(13)))).status())
                .isEqualTo(NOT_MET);
    }
}
