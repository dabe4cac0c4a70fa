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
import org.together.testkit.GivenFact;
import org.together.testkit.GivenPerson;

/** Indicators 2.2 to 2.5. */
class ExclusionsTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 4, 11);
    private static final FixedTermExclusions RULE = new FixedTermExclusions(new FixedTermExclusions.Limits(3, 3, 5, 10));
    private static final PermanentExclusion PERMANENT = new PermanentExclusion(3);

    private static Finding ask(Criterion rule, GivenPerson... members) {
        var family = aFamily().asAt(DAY);
        for (var member : members) {
            family.withMember(member);
        }
        return rule.assess(family.build());
    }

    private static GivenFact fixed(LocalDate day, int sessions) {
        return aFact(Education.EXCLUSION).on(day).with(Education.EXCLUSION_TYPE, Education.FIXED).with(Education.SESSIONS, sessions);
    }

    @Test
    void three_exclusions_in_three_terms_count_and_two_do_not() {
        var two = aPerson().aged(13).withFact(fixed(FIRST_DAY, 2)).withFact(fixed(DAY, 2));

        assertThat(ask(RULE, two).status()).isEqualTo(NOT_MET);
        var finding = ask(RULE, two.withFact(fixed(DAY.minusMonths(3), 2)));
        assertThat(finding.status()).isEqualTo(MET);
        assertThat(finding.reason()).isEqualTo("A child of 13 was excluded 3 times, 3 school days in 3 terms");
        assertThat(finding.evidence()).hasSize(3);
    }

    @Test
    void an_exclusion_before_the_third_term_does_not_count() {
        var child = aPerson().aged(13)
                .withFact(fixed(FIRST_DAY.minusDays(1), 2)).withFact(fixed(DAY, 2)).withFact(fixed(DAY.minusDays(9), 2));

        assertThat(ask(RULE, child).status()).isEqualTo(NOT_MET);
    }

    @Test
    void a_primary_child_needs_five_days_where_an_older_one_needs_ten() {
        assertThat(ask(RULE, aPerson().aged(9).withFact(fixed(DAY, 10))).status()).isEqualTo(MET);
        assertThat(ask(RULE, aPerson().aged(9).withFact(fixed(DAY, 9))).status()).isEqualTo(NOT_MET);
        assertThat(ask(RULE, aPerson().aged(13).withFact(fixed(DAY, 10))).status()).isEqualTo(NOT_MET);
        assertThat(ask(RULE, aPerson().aged(13).withFact(fixed(DAY, 19))).status()).isEqualTo(NOT_MET);
        assertThat(ask(RULE, aPerson().aged(13).withFact(fixed(DAY, 20))).status()).isEqualTo(MET);
    }

    @Test
    void exclusions_of_two_children_are_not_added_up() {
        var one = aPerson().aged(13).withFact(fixed(DAY, 12)).withFact(fixed(DAY.minusDays(20), 2));
        var other = aPerson().aged(14).withFact(fixed(DAY, 12));

        assertThat(ask(RULE, one, other).status()).isEqualTo(NOT_MET);
    }

    @Test
    void an_exclusion_of_unknown_length_or_type_is_unknown_where_it_could_decide() {
        var length = aFact(Education.EXCLUSION).on(DAY).with(Education.EXCLUSION_TYPE, Education.FIXED);
        var type = aFact(Education.EXCLUSION).on(DAY).with(Education.SESSIONS, 2);

        assertThat(ask(RULE, aPerson().aged(13).withFact(length)).status()).isEqualTo(UNKNOWN);
        assertThat(ask(RULE, aPerson().aged(13).withFact(type)).status()).isEqualTo(NOT_MET);
        assertThat(ask(RULE, aPerson().aged(13).withFact(type).withFact(fixed(DAY, 2)).withFact(fixed(DAY, 2))).status())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void each_number_may_be_tried() {
        var child = aPerson().aged(13).withFact(fixed(DAY, 4)).withFact(fixed(DAY.minusDays(20), 2));

        assertThat(ask(RULE.with(Map.of("exclusions", 2)), child).status()).isEqualTo(MET);
        assertThat(ask(RULE.with(Map.of("days", 3)), child).status()).isEqualTo(MET);
        assertThat(ask(RULE, child).status()).isEqualTo(NOT_MET);
    }

    @Test
    void a_permanent_exclusion_counts_for_three_terms() {
        var inside = aFact(Education.EXCLUSION).on(FIRST_DAY).with(Education.EXCLUSION_TYPE, Education.PERMANENT);
        var outside = aFact(Education.EXCLUSION).on(FIRST_DAY.minusDays(1)).with(Education.EXCLUSION_TYPE, Education.PERMANENT);

        assertThat(ask(PERMANENT, aPerson().aged(13).withFact(inside)).status()).isEqualTo(MET);
        assertThat(ask(PERMANENT, aPerson().aged(13).withFact(outside)).status()).isEqualTo(NOT_MET);
        assertThat(ask(PERMANENT.with(Map.of("terms", 4)), aPerson().aged(13).withFact(outside)).status()).isEqualTo(MET);
    }

    @Test
    void whether_an_exclusion_was_permanent_may_be_unknown() {
        assertThat(ask(PERMANENT, aPerson().aged(13).withFact(aFact(Education.EXCLUSION).on(DAY))).status()).isEqualTo(UNKNOWN);
        assertThat(ask(PERMANENT, aPerson().aged(13).withFact(fixed(DAY, 2))).status()).isEqualTo(NOT_MET);
    }

    @Test
    void alternative_provision_counts_while_it_goes_on() {
        var placed = aPerson().aged(13).withFact(aFact(Education.ALTERNATIVE_PROVISION).since(DAY.minusMonths(8)));
        var back = aPerson().aged(13).withFact(aFact(Education.ALTERNATIVE_PROVISION).between(DAY.minusMonths(8), DAY.minusDays(1)));

        assertThat(ask(new AlternativeProvision(), placed).status()).isEqualTo(MET);
        assertThat(ask(new AlternativeProvision(), back).status()).isEqualTo(NOT_MET);
    }

    @Test
    void missing_education_counts_while_it_goes_on() {
        var missing = aPerson().aged(13).withFact(aFact(Education.MISSING_EDUCATION).since(DAY));
        var found = aPerson().aged(13).withFact(aFact(Education.MISSING_EDUCATION).between(DAY.minusMonths(8), DAY.minusDays(1)));

        assertThat(ask(new MissingEducation(), missing).reason()).isEqualTo("A child of 13 is missing education");
        assertThat(ask(new MissingEducation(), found).status()).isEqualTo(NOT_MET);
        assertThat(ask(new MissingEducation(), aPerson().aged(13)).status()).isEqualTo(NOT_MET);
    }
}
