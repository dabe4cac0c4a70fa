package org.together.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.feeds.RowOf.told;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.together.core.facts.DomesticAbuse;
import org.together.core.facts.Health;
import org.together.core.family.Certainty;
import org.together.core.family.RelationshipType;
import org.together.core.hub.Reading;

class CareAndHealthFeedsTest {
    private final RowOf episode = RowOf.in(
            new ChildrensSocialCare(),
            "surname", "Hosking", "dob", "01/02/2015", "local_id", "S1", "episode_type", "CIN", "start_date", "04/02/2026");
    private final RowOf help = RowOf.in(
            new EarlyHelp(),
            "surname", "Hosking", "dob", "01/02/2015", "local_id", "E1", "episode_id", "EH1", "start_date", "04/02/2026");
    private final RowOf treatment = RowOf.in(
            new SubstanceMisuse(),
            "surname", "Hosking", "dob", "01/02/1985", "local_id", "D1", "start_date", "04/02/2026", "substance", "Alcohol");
    private final RowOf care = RowOf.in(
            new MentalHealth(), "surname", "Hosking", "dob", "01/02/1985", "referral_id", "R1",
                    "start_date", "04/02/2026", "condition", "Depression");
    private final RowOf mother = RowOf.in(
            new HealthVisiting(), "surname", "Hosking", "nhs_number", "9990000018", "offer", "FNP", "start_date", "04/02/2026");
    private final RowOf conference = RowOf.in(
            new DomesticAbuseCases(),
            "surname", "Hosking", "dob", "01/02/1985", "local_id", "P1", "case_ref", "M1", "record_type", "MARAC", "role", "VICTIM",
            "start_date", "04/02/2026");
    private final RowOf nomination = RowOf.in(
            new ProfessionalNominations(),
            "surname", "Hosking", "dob", "01/02/2015", "nominated_by", "Kim Bray", "nomination_ref", "N1", "nomination_date", "04/02/2026",
            "criterion", "framework.some-need", "reason", "Often alone at night");

    @ParameterizedTest
    @CsvSource({
        "CIN,social-care.child-in-need",
        "S47,social-care.section-47",
        "CP,social-care.child-protection",
        "LAC,social-care.looked-after",
        "MISSING,social-care.missing",
        "EXPLOITATION,social-care.exploitation-risk"
    })
    void each_episode_is_its_own_kind_of_fact(String code, String kind) {
        assertThat(episode.and("episode_type", code).statement().kind()).hasToString(kind);
    }

    @Test
    void an_episode_without_an_end_goes_on() {
        assertThat(episode.statement().period().end()).isEmpty();
        assertThat(episode.and("end_date", "01/03/2026").statement().period().end()).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void an_episode_names_its_team_and_worker() {
        assertThat(told(episode.and("team", "Assessment West", "worker", "Al Tonkin").statement()))
                .isEqualTo("social-care.child-in-need {service=Assessment West, worker=Al Tonkin}");
    }

    @Test
    void a_name_alone_is_not_enough_to_know_somebody_again() {
        assertThat(care.without("dob").read().fault()).map(Reading.Fault::column).hasToString("Optional[dob]");
        assertThat(care.without("dob").and("nhs_number", "9990000018").read().fault()).isEmpty();
    }

    @Test
    void early_help_tells_reason_lead_and_ending() {
        assertThat(told(help.and("reason", "Parenting", "organisation", "Trevellick Primary", "end_reason", "outcomes met").statement()))
                .isEqualTo("social-care.early-help {end-reason=outcomes met, reason=Parenting, service=Trevellick Primary}");
    }

    @Test
    void treatment_tells_substance_and_discharge() {
        assertThat(told(treatment.and("discharge_reason", "dropped out", "discharge_date", "01/05/2026").statement()))
                .isEqualTo("health.substance-misuse {discharge=dropped out, substance=Alcohol}");
    }

    @Test
    void a_spell_of_mental_health_care_names_the_team() {
        assertThat(told(care.and("team", "CAMHS").statement())).isEqualTo("health.mental-health {condition=Depression, service=CAMHS}");
    }

    @Test
    void only_an_intensive_offer_says_that_a_new_mother_has_a_problem() {
        assertThat(mother.statement().kind()).isEqualTo(Health.NEW_MOTHER_SUPPORT);
        assertThat(mother.and("offer", "UNIVERSAL", "team", "Health visitors East").statement().kind()).hasToString("involvement.service");
    }

    @Test
    void a_mother_is_tied_to_her_child() {
        var reading = mother.and("child_surname", "Hosking", "child_forename", "Tegan", "child_dob", "01/01/2026").read();
        assertThat(reading.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.type()).isEqualTo(RelationshipType.PARENT);
            assertThat(tie.period().from()).isEqualTo(LocalDate.of(2026, 1, 1));
        });
    }

    @Test
    void a_conference_and_support_are_told_with_each_ones_part() {
        assertThat(told(conference.and("repeat", "yes").statement())).isEqualTo("domestic-abuse.marac {repeat=true, role=victim}");
        assertThat(told(conference.and("record_type", "PERPETRATOR", "role", "PERPETRATOR", "service", "Change Together").statement()))
                .isEqualTo("domestic-abuse.support {role=perpetrator, service=Change Together}");
        assertThat(conference.and("role", "CHILD").statement().values()).containsEntry(DomesticAbuse.ROLE.key(), DomesticAbuse.CHILD);
    }

    @Test
    void a_nomination_is_a_judgement_with_its_reason() {
        assertThat(told(nomination.statement()))
                .isEqualTo("judgement.nomination {criterion=framework.some-need, reason=Often alone at night}");
        assertThat(nomination.statement().certainty()).isEqualTo(Certainty.JUDGED);
    }
}
