package org.together.council.cornwall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.together.core.agreement.AgreementTemplate.Step;
import org.together.core.agreement.ReadingAge;

class FamilyPlanTest {
    private final FamilyPlan plan = new FamilyPlan(Map.of());

    @Test
    void its_plain_words_can_be_read_at_about_nine_and_a_childs_too() {
        assertThat(plan.statements()).allSatisfy(statement -> {
            assertThat(ReadingAge.of(statement.text().plain()).orElseThrow()).as(statement.heading()).isLessThanOrEqualTo(ReadingAge.PLAIN);
            assertThat(ReadingAge.of(statement.text().child()).orElse(5)).as(statement.heading()).isLessThanOrEqualTo(ReadingAge.PLAIN);
        });
    }

    @Test
    void not_keeping_it_is_answered_by_coming_again_first() {
        assertThat(plan.ladder()).extracting(Step::id).containsExactly("again", "honest", "partners");
        assertThat(new FamilyPlan(Map.of("step.3", "")).ladder()).hasSize(2);
    }
}
