package org.together.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.feeds.RowOf.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.together.core.facts.DomesticAbuse;
import org.together.core.facts.Justice;

class JusticeFeedsTest {
    private final RowOf incident = RowOf.in(
            new PoliceIncidents(),
            "surname", "Rowe", "dob", "01/02/1990", "local_id", "N1", "incident_ref", "CR/26/1", "incident_date", "04/02/2026",
            "incident_type", "CRIME", "role", "OFFENDER", "offence", "Theft from shop");
    private final RowOf offence = RowOf.in(
            new YouthOffending(),
            "surname", "Rowe", "dob", "01/02/2010", "local_id", "Y1", "offence_ref", "O1", "offence_date", "04/02/2026",
            "offence", "Criminal damage", "disposal", "RO");
    private final RowOf sentence = RowOf.in(
            new ProbationPrison(), "surname", "Rowe", "dob", "01/02/1990", "local_id", "X1", "order_type", "CUSTODY",
                    "start_date", "04/02/2026");
    private final RowOf measure = RowOf.in(
            new AsbInterventions(),
            "surname", "Rowe", "dob", "01/02/1990", "case_ref", "A1", "intervention_type", "ABC",
            "start_date", "04/02/2026", "issued_by", "Police");

    @ParameterizedTest
    @ValueSource(strings = {"VICTIM", "WITNESS", "CHILD", "SUSPECT"})
    void nobody_but_an_offender_is_ever_proven_to_have_done_it(String role) {
        var said = incident.and("role", role, "outcome", "CONVICTED").statement().values();
        assertThat(said).containsEntry(Justice.PROVEN.key(), "false");
        assertThat(said.get(Justice.ROLE.key())).isNotEqualTo(Justice.OFFENDER);
    }

    @ParameterizedTest
    @CsvSource({"CONVICTED,true", "CAUTION,true", "NFA,false", "ACQUITTED,false", "COMMUNITY,false"})
    void an_outcome_proves_an_offence_or_does_not(String outcome, String proven) {
        assertThat(incident.and("outcome", outcome).statement().values()).containsEntry(Justice.PROVEN.key(), proven);
    }

    @Test
    void an_offence_still_open_is_neither_proven_nor_not() {
        assertThat(incident.and("outcome", "CHARGED").statement().values()).doesNotContainKey(Justice.PROVEN.key());
        assertThat(incident.statement().values()).doesNotContainKey(Justice.PROVEN.key());
    }

    @Test
    void anti_social_behaviour_keeps_victim_and_suspect_apart() {
        var asb = incident.and("incident_type", "ASB", "offence", "Noise");
        assertThat(told(asb.and("role", "VICTIM").statement())).isEqualTo("justice.asb-incident {role=victim, type=Noise}");
        assertThat(told(asb.and("role", "SUSPECT").statement())).isEqualTo("justice.asb-incident {role=suspect, type=Noise}");
    }

    @ParameterizedTest
    @CsvSource({"VICTIM,victim", "SUSPECT,perpetrator", "OFFENDER,perpetrator", "CHILD,child"})
    void a_domestic_call_out_tells_each_ones_part(String role, String part) {
        var callOut = incident.and("incident_type", "DOMESTIC", "role", role, "dash_risk", "HIGH").statement();
        assertThat(callOut.values()).containsEntry(DomesticAbuse.ROLE.key(), part).containsEntry(DomesticAbuse.RISK.key(), "high");
    }

    @Test
    void a_neighbour_who_saw_it_carries_no_fact_of_domestic_abuse() {
        assertThat(incident.and("incident_type", "DOMESTIC", "role", "WITNESS").read().subjects().getFirst().statements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RO,true,offender", "YC,true,offender", "NFA,false,suspect", "ACQUITTED,false,suspect"})
    void a_young_persons_offence_is_proven_by_its_outcome(String disposal, String proven, String role) {
        assertThat(offence.and("disposal", disposal).statement().values()).containsEntry("proven", proven).containsEntry("role", role);
    }

    @Test
    void a_young_persons_offence_awaiting_its_outcome_is_not_guessed() {
        assertThat(offence.and("disposal", "PENDING").statement().values()).doesNotContainKey("proven");
    }

    @Test
    void an_order_after_an_offence_names_the_worker() {
        var said = offence.and("order_start", "01/03/2026", "order_end", "01/09/2026", "team", "YOT West")
                .and("worker", "Sam Hale", "worker_phone", "01632 960123")
                .read()
                .subjects()
                .getFirst()
                .statements();
        assertThat(told(said.get(1))).isEqualTo("justice.order {phone=01632 960123, service=YOT West, type=youth-order, worker=Sam Hale}");
    }

    @Test
    void prison_tells_the_planned_release_and_leaves_an_empty_parenting_flag_unknown() {
        assertThat(told(sentence.and("release_date", "01/12/2026").statement())).isEqualTo("justice.prison {release=2026-12-01}");
        assertThat(told(sentence.and("parenting", "yes").statement())).isEqualTo("justice.prison {parenting=true}");
    }

    @ParameterizedTest
    @CsvSource({"LICENCE,licence", "SUPERVISION,supervision", "COMMUNITY,community-order", "SUSPENDED,suspended-sentence"})
    void orders_in_the_community_are_told_by_type(String code, String type) {
        assertThat(told(sentence.and("order_type", code).statement())).isEqualTo("justice.order {type=" + type + "}");
    }

    @Test
    void a_measure_against_anti_social_behaviour_says_which_and_by_whom() {
        assertThat(told(measure.statement())).isEqualTo("justice.asb-intervention {service=Police, type=acceptable behaviour contract}");
    }
}
