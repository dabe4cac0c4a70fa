package org.together.council.westcheshire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.together.core.agreement.AgreementTemplate.Step;
import org.together.core.agreement.ReadingAge;

class FamiliesTogetherAgreementTest {
    private final FamiliesTogetherAgreement agreement = new FamiliesTogetherAgreement(Map.of());

    @Test
    void its_plain_words_can_be_read_at_about_nine() {
        assertThat(agreement.statements()).allSatisfy(statement -> {
            var age = ReadingAge.of(statement.text().plain()).orElseThrow();
            assertThat(age).as(statement.heading()).isLessThanOrEqualTo(ReadingAge.PLAIN);
        });
    }

    @Test
    void it_says_why_each_thing_is_expected_what_services_promise_and_what_follows() {
        assertThat(agreement.expectations()).hasSize(5).allSatisfy(one -> assertThat(one.why()).isNotBlank());
        assertThat(agreement.promises()).hasSize(4).allSatisfy(one -> assertThat(one.service()).isNotBlank());
        assertThat(agreement.ladder()).extracting(Step::id).containsExactly("talk", "written", "team", "locality");
    }
}
