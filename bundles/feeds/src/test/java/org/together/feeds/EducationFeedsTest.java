package org.together.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.feeds.RowOf.told;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.together.core.facts.Education;
import org.together.core.facts.Involvement;
import org.together.core.family.Identifier;
import org.together.core.family.Period;
import org.together.core.hub.Reading;

class EducationFeedsTest {
    private static final String UPN = "Z099400124017";

    private final RowOf term = RowOf.in(
            new SchoolAttendance(),
            "surname", "Pascoe", "upn", UPN, "school", "Trevellick Primary", "term_start", "01/09/2025", "term_end", "19/12/2025",
            "sessions_possible", "142", "sessions_authorised", "6", "sessions_unauthorised", "3");
    private final RowOf suspension = RowOf.in(
            new Exclusions(),
            "surname", "Pascoe", "upn", UPN, "type", "SUSP", "start_date", "03/03/2026", "end_date", "05/03/2026",
            "sessions", "5", "reason", "DB");
    private final RowOf child = RowOf.in(
            new EducationOtherwise(),
            "surname", "Pascoe", "dob", "03/05/2012", "local_id", "E1", "record_type", "AP", "start_date", "04/09/2025");
    private final RowOf leaver = RowOf.in(
            new CareersActivity(),
            "surname", "Pascoe", "dob", "03/05/2009", "local_id", "C1", "activity", "NEET", "start_date", "04/09/2025");

    @Test
    void a_term_tells_the_sessions_possible_and_missed() {
        assertThat(told(term.statement()))
                .isEqualTo("education.attendance {authorised=6, possible=142, school=Trevellick Primary, unauthorised=3}");
        assertThat(term.statement().period()).isEqualTo(Period.between(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 19)));
    }

    @Test
    void a_pupil_is_known_by_the_pupil_number_and_seen_when_the_term_ends() {
        var pupil = term.read().subjects().getFirst().person();
        assertThat(pupil.identifiers()).containsExactly(new Identifier(Identifier.UPN, UPN));
        assertThat(pupil.seen()).isEqualTo(LocalDate.of(2025, 12, 19));
        assertThat(term.and("details_as_at", "02/01/2026")
                .read().subjects().getFirst().person().seen()).isEqualTo(LocalDate.of(2026, 1, 2));
    }

    @Test
    void more_sessions_missed_than_possible_cannot_be() {
        assertThat(term.and("sessions_possible", "8").read().fault())
                .hasValueSatisfying(fault -> assertThat(fault.reason()).isEqualTo("More sessions were missed than were possible"));
    }

    @Test
    void a_term_that_ends_before_it_begins_cannot_be() {
        assertThat(term.and("term_end", "01/08/2025").read().fault())
                .hasValueSatisfying(fault -> assertThat(fault.reason()).isEqualTo("Ends before it begins on 1 September 2025"));
    }

    @Test
    void a_suspension_tells_its_sessions_and_reason() {
        assertThat(told(suspension.statement()))
                .isEqualTo("education.exclusion {reason=persistent disruptive behaviour, sessions=5, type=fixed}");
    }

    @Test
    void a_suspension_without_its_sessions_goes_back() {
        assertThat(suspension.without("sessions").read().fault()).map(Reading.Fault::column).hasToString("Optional[sessions]");
    }

    @Test
    void a_suspension_without_an_end_is_over_on_its_first_day() {
        assertThat(suspension.without("end_date").statement().period()).isEqualTo(Period.on(LocalDate.of(2026, 3, 3)));
    }

    @Test
    void a_permanent_exclusion_needs_no_sessions() {
        var permanent = suspension.and("type", "PERM").without("sessions").without("end_date").statement();
        assertThat(permanent.values()).containsEntry(Education.EXCLUSION_TYPE.key(), Education.PERMANENT);
    }

    @Test
    void a_reinstated_pupil_was_not_excluded() {
        assertThat(suspension.and("reinstated", "yes").read().subjects().getFirst().statements()).isEmpty();
    }

    @Test
    void each_matter_outside_the_register_is_its_own_kind_of_fact() {
        assertThat(child.statement().kind()).isEqualTo(Education.ALTERNATIVE_PROVISION);
        assertThat(child.and("record_type", "CME").statement().kind()).isEqualTo(Education.MISSING_EDUCATION);
        assertThat(child.and("record_type", "EHCP").statement().kind()).isEqualTo(Education.SPECIAL_NEEDS);
        assertThat(child.and("record_type", "EY").statement().kind()).isEqualTo(Education.EARLY_YEARS_NOT_TAKEN);
    }

    @Test
    void a_child_educated_at_home_is_not_missing_education() {
        assertThat(told(child.and("record_type", "EHE", "team", "Education welfare").statement()))
                .isEqualTo("involvement.service {service=Elective home education}");
    }

    @Test
    void the_team_that_looks_after_the_matter_is_said_to_be_involved() {
        var said = child.and("team", "Inclusion team", "worker", "Jo Rowse").read().subjects().getFirst().statements();
        assertThat(said).extracting(RowOf::told).contains("involvement.service {service=Inclusion team, worker=Jo Rowse}");
    }

    @Test
    void a_young_person_who_does_nothing_is_told_so_and_one_not_known_is_not_guessed() {
        assertThat(told(leaver.statement())).isEqualTo("education.activity {activity=neet}");
        assertThat(told(leaver.and("activity", "NOT-KNOWN").statement())).isEqualTo("education.activity {activity=not-known}");
    }

    @Test
    void leaving_school_without_a_plan_is_told_beside_the_activity() {
        var said = leaver.and("activity", "SCHOOL", "leaving_without_plan", "yes", "service", "Careers Lanmorva")
                .read().subjects().getFirst().statements();
        assertThat(said).extracting(statement -> statement.kind())
                .containsExactly(Education.ACTIVITY, Education.LEAVING_WITHOUT_PLAN, Involvement.SERVICE_INVOLVED);
    }
}
