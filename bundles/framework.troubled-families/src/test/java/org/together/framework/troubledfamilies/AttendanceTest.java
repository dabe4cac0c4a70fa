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
import org.together.core.criteria.Finding;
import org.together.core.facts.Education;
import org.together.core.family.Role;
import org.together.testkit.GivenFact;
import org.together.testkit.GivenPerson;

/** Indicator 2.1. */
class AttendanceTest {
    private static final LocalDate DAY = LocalDate.of(2018, 2, 1);
    private static final PersistentAbsence RULE = new PersistentAbsence(new PersistentAbsence.Rule(90, 85, false, 60, 1));

    private static GivenFact autumn(int year, int possible, int missed) {
        return term(LocalDate.of(year, 9, 5), LocalDate.of(year, 12, 20), possible, missed);
    }

    private static GivenFact spring(int year, int possible, int missed) {
        return term(LocalDate.of(year, 1, 5), LocalDate.of(year, 3, 31), possible, missed);
    }

    private static GivenFact summer(int year, int possible, int missed) {
        return term(LocalDate.of(year, 4, 18), LocalDate.of(year, 7, 22), possible, missed);
    }

    private static GivenFact term(LocalDate from, LocalDate to, int possible, int missed) {
        return aFact(Education.ATTENDANCE)
                .between(from, to)
                .with(Education.POSSIBLE, possible)
                .with(Education.AUTHORISED, missed)
                .with(Education.UNAUTHORISED, 0);
    }

    private static GivenPerson pupil(int first, int second, int third) {
        return aPerson().aged(9).withFact(spring(2017, 100, first)).withFact(summer(2017, 100, second)).withFact(autumn(2017, 100, third));
    }

    private static Finding ask(PersistentAbsence rule, LocalDate day, GivenPerson... members) {
        var family = aFamily().asAt(day);
        for (var member : members) {
            family.withMember(member);
        }
        return rule.assess(family.build());
    }

    @Test
    void below_ninety_per_cent_over_three_terms_is_met_with_those_terms_as_evidence() {
        var finding = ask(RULE, DAY, pupil(11, 10, 10));

        assertThat(finding.status()).isEqualTo(MET);
        assertThat(finding.reason()).isEqualTo("A child of 9 missed 10 % of sessions over three terms");
        assertThat(finding.evidence()).hasSize(3);
    }

    @Test
    void exactly_ninety_per_cent_is_regular() {
        assertThat(ask(RULE, DAY, pupil(10, 10, 10)).status()).isEqualTo(NOT_MET);
    }

    @Test
    void terms_are_weighted_by_their_sessions() {
        var child = aPerson().aged(9).withFact(spring(2017, 10, 5)).withFact(summer(2017, 100, 5)).withFact(autumn(2017, 100, 5));

        assertThat(ask(RULE, DAY, child).status()).as("15 of 210 missed, though the mean of the terms is 20 %").isEqualTo(NOT_MET);
    }

    @Test
    void until_august_2015_the_test_is_85_per_cent() {
        var child = aPerson().born(LocalDate.of(2006, 1, 1))
                .withFact(autumn(2014, 100, 13)).withFact(spring(2015, 100, 13)).withFact(summer(2015, 100, 13));

        assertThat(ask(RULE, LocalDate.of(2015, 8, 31), child).status()).isEqualTo(NOT_MET);
        assertThat(ask(RULE, LocalDate.of(2015, 9, 1), child).status()).isEqualTo(MET);
    }

    @Test
    void below_85_per_cent_was_already_met_in_august_2015() {
        var child = aPerson().born(LocalDate.of(2006, 1, 1))
                .withFact(autumn(2014, 100, 16)).withFact(spring(2015, 100, 15)).withFact(summer(2015, 100, 15));

        assertThat(ask(RULE, LocalDate.of(2015, 8, 31), child).status()).isEqualTo(MET);
    }

    @Test
    void a_child_of_school_age_without_attendance_is_unknown() {
        var finding = ask(RULE, DAY, aPerson().aged(12));

        assertThat(finding.status()).isEqualTo(UNKNOWN);
        assertThat(finding.reason()).isEqualTo("Attendance is not known for a child of 12");
    }

    @Test
    void two_terms_of_three_are_unknown_and_said_so() {
        var child = aPerson().aged(9).withFact(summer(2017, 100, 50)).withFact(autumn(2017, 100, 50));

        var finding = ask(RULE, DAY, child);

        assertThat(finding.status()).isEqualTo(UNKNOWN);
        assertThat(finding.reason()).isEqualTo("Attendance is known for only 2 of three consecutive terms for a child of 9");
    }

    @Test
    void a_gap_between_terms_is_unknown() {
        var child = aPerson().aged(9).withFact(autumn(2016, 100, 50)).withFact(summer(2017, 100, 50)).withFact(autumn(2017, 100, 50));

        assertThat(ask(RULE, DAY, child).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void the_newest_term_may_lag_by_one_and_no_more() {
        var lagging = aPerson().aged(9).withFact(autumn(2016, 100, 20)).withFact(spring(2017, 100, 20)).withFact(summer(2017, 100, 20));

        assertThat(ask(RULE, DAY, lagging).status()).isEqualTo(MET);
        assertThat(ask(RULE, LocalDate.of(2018, 5, 1), lagging).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void only_the_last_three_terms_are_counted() {
        var child = pupil(5, 5, 5).withFact(autumn(2016, 100, 90));

        assertThat(ask(RULE, DAY, child).status()).isEqualTo(NOT_MET);
    }

    @Test
    void what_ends_after_the_day_is_not_known_yet() {
        var child = pupil(5, 5, 5).withFact(spring(2018, 100, 100));

        assertThat(ask(RULE, DAY, child).status()).isEqualTo(NOT_MET);
    }

    @Test
    void a_term_at_two_schools_is_one_term() {
        var child = aPerson().aged(9)
                .withFact(spring(2017, 100, 10))
                .withFact(summer(2017, 100, 10))
                .withFact(term(LocalDate.of(2017, 9, 5), LocalDate.of(2017, 10, 20), 50, 0))
                .withFact(term(LocalDate.of(2017, 10, 30), LocalDate.of(2017, 12, 20), 50, 20));

        var finding = ask(RULE, DAY, child);

        assertThat(finding.status()).isEqualTo(MET);
        assertThat(finding.reason()).contains("13 %");
        assertThat(finding.evidence()).hasSize(4);
    }

    @Test
    void a_council_may_count_unauthorised_absence_only() {
        var derby = new PersistentAbsence(new PersistentAbsence.Rule(90, 85, true, 60, 1));

        assertThat(ask(derby, DAY, pupil(50, 50, 50)).status()).as("all of it was authorised").isEqualTo(NOT_MET);
    }

    @Test
    void a_term_without_its_sessions_is_unknown() {
        var child = pupil(20, 20, 20).withFact(aFact(Education.ATTENDANCE).between(LocalDate.of(2017, 9, 5), LocalDate.of(2017, 9, 20)));

        assertThat(ask(RULE, DAY, child).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void too_few_possible_sessions_decide_nothing() {
        var child = aPerson().aged(9).withFact(spring(2017, 10, 5)).withFact(summer(2017, 10, 5)).withFact(autumn(2017, 10, 5));

        assertThat(ask(RULE, DAY, child).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void below_and_above_school_age_nothing_is_expected() {
        assertThat(ask(RULE, DAY, aPerson().aged(3), aPerson().aged(17), aPerson().aged(40)).status()).isEqualTo(NOT_MET);
    }

    @Test
    void a_child_who_began_school_within_the_three_terms_is_not_expected_to_have_them() {
        assertThat(ask(RULE, DAY, aPerson().aged(5)).status()).isEqualTo(NOT_MET);
    }

    @Test
    void a_child_of_unknown_age_is_unknown_without_attendance_and_judged_with_it() {
        var without = aPerson().as(Role.CHILD);
        var with = aPerson().as(Role.CHILD)
                .withFact(spring(2017, 100, 20)).withFact(summer(2017, 100, 20)).withFact(autumn(2017, 100, 20));

        assertThat(ask(RULE, DAY, without).status()).isEqualTo(UNKNOWN);
        assertThat(ask(RULE, DAY, with).reason()).isEqualTo("A child of unknown age missed 20 % of sessions over three terms");
    }

    @Test
    void one_absent_child_meets_it_even_when_another_is_unknown() {
        var finding = ask(RULE, DAY, aPerson().aged(12), pupil(20, 20, 20), pupil(30, 30, 30));

        assertThat(finding.status()).isEqualTo(MET);
        assertThat(finding.reason()).endsWith(", and 1 more");
        assertThat(finding.evidence()).hasSize(6);
    }

    @Test
    void another_threshold_may_be_tried_and_the_rule_stays() {
        var child = pupil(7, 7, 7);

        assertThat(ask((PersistentAbsence) RULE.with(Map.of("attendance", 95)), DAY, child).status()).isEqualTo(MET);
        assertThat(ask(RULE, DAY, child).status()).isEqualTo(NOT_MET);
        assertThat(RULE.parameters()).first().satisfies(one -> assertThat(one.value()).isEqualTo(90));
    }
}
