package org.together.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.together.feeds.RowOf.told;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.together.core.family.RelationshipType;
import org.together.core.hub.Reading;

class HomeAndMoneyFeedsTest {
    private final RowOf claim = RowOf.in(
            new OutOfWorkBenefits(),
            "surname", "Bray", "nino", "WZ123456A", "address", "1 Fore Street", "postcode", "ZX1 1AA", "benefit", "UC",
            "start_date", "04/02/2026");
    private final RowOf matter = RowOf.in(
            new HousingDifficulties(),
            "surname", "Bray", "dob", "01/02/1985", "case_ref", "T1", "record_type", "ARREARS",
            "start_date", "04/02/2026", "amount", "812.40");
    private final RowOf contact = RowOf.in(
            new ParentalResponsibility(),
            "surname", "Bray", "forename", "Jowan", "dob", "01/02/2016", "local_id", "A1", "postcode", "ZX1 1AA", "contact_order", "1",
            "relationship", "MOTHER",
            "start_date", "04/02/2020", "carer_surname", "Bray", "carer_forename", "Kerra", "lives_with_child", "yes");

    @Test
    void a_claim_tells_benefit_and_what_is_asked_of_the_claimant() {
        assertThat(told(claim.and("conditionality", "AWRR").statement())).isEqualTo("work.benefit {benefit=UC, conditionality=all-work}");
        assertThat(told(claim.and("benefit", "ESA").statement())).isEqualTo("work.benefit {benefit=ESA}");
    }

    @Test
    void arrears_tell_their_amount_and_need_it() {
        assertThat(told(matter.statement())).isEqualTo("housing.rent-arrears {amount=812.40}");
        assertThat(matter.without("amount").read().fault()).map(Reading.Fault::reason).contains("Arrears need their amount");
    }

    @ParameterizedTest
    @CsvSource({"NOTICE,notice", "POSSESSION,possession", "EVICTED,evicted"})
    void steps_towards_eviction_are_told_on_their_day(String code, String stage) {
        assertThat(told(matter.and("record_type", code).statement())).isEqualTo("housing.eviction {stage=" + stage + "}");
        assertThat(matter.and("record_type", code, "end_date", "01/05/2026").statement().period().end()).contains(LocalDate.of(2026, 2, 4));
    }

    @Test
    void homelessness_tells_the_duty_owed_and_debt_its_amount() {
        assertThat(told(matter.and("record_type", "HOMELESS", "duty", "RELIEF").statement()))
                .isEqualTo("housing.homelessness {duty=relief}");
        assertThat(told(matter.and("record_type", "DEBT").statement())).isEqualTo("housing.unmanageable-debt {amount=812.40}");
    }

    @Test
    void a_mother_is_a_parent_and_lives_where_the_child_does_when_the_form_leaves_her_address_empty() {
        var reading = contact.read();
        assertThat(reading.ties()).extracting(Reading.Tie::of, Reading.Tie::type, Reading.Tie::to).containsExactly(
                tuple(1, RelationshipType.PARENT, 0));
        assertThat(reading.subjects().get(1).person().address()).isEqualTo(reading.subjects().getFirst().person().address());
    }

    @Test
    void a_father_elsewhere_keeps_his_own_address_and_stays_a_parent() {
        var reading = contact.and("relationship", "FATHER",
                "lives_with_child", "no", "carer_postcode", "ZX9 9ZZ", "carer_address", "3 Quay Road").read();
        assertThat(reading.ties()).extracting(Reading.Tie::type).containsExactly(RelationshipType.PARENT);
        assertThat(reading.subjects().get(1).person().address())
                .hasValueSatisfying(home -> assertThat(home.postcode()).isEqualTo("ZX9 9ZZ"));
    }

    @Test
    void an_address_is_never_guessed_for_a_parent_who_lives_elsewhere() {
        var reading = contact.and("lives_with_child", "no").read();
        assertThat(reading.subjects().get(1).person().address()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"STEP,STEP_PARENT", "ADOPTIVE,ADOPTIVE_PARENT", "FOSTER,FOSTER_CARER", "GRANDPARENT,GRANDPARENT", "OTHER,OTHER_CARER"})
    void each_relationship_is_kept_as_what_it_is(String code, RelationshipType type) {
        assertThat(contact.and("relationship", code).read().ties()).extracting(Reading.Tie::type).containsExactly(type);
    }

    @Test
    void an_adult_who_is_neither_responsible_nor_at_home_is_no_carer() {
        assertThat(contact.and("relationship", "GRANDPARENT", "lives_with_child", "no").read().ties()).isEmpty();
        assertThat(contact.and("relationship", "FATHER", "responsible", "no", "lives_with_child", "no").read().ties()).isEmpty();
    }

    @Test
    void a_father_at_home_without_responsibility_is_a_carer() {
        assertThat(contact.and("relationship", "FATHER", "responsible", "no").read().ties())
                .extracting(Reading.Tie::type)
                .containsExactly(RelationshipType.OTHER_CARER);
    }
}
