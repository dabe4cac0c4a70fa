package org.together.casework.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.together.core.agreement.AgreementTemplate;
import org.together.core.agreement.GoalScale;

class TemplatesTest {

    @Test
    void the_standard_template_says_everything_three_ways() {
        var standard = new StandardAgreement(Map.of());

        assertThat(standard.statements()).hasSize(6).allSatisfy(statement -> {
            assertThat(statement.text().words()).isNotBlank();
            assertThat(statement.text().plain()).isNotBlank();
            assertThat(statement.text().child()).isNotBlank();
        });
        assertThat(standard.ladder()).extracting(AgreementTemplate.Step::id).containsExactly("reminder", "visit", "meeting", "panel");
        assertThat(standard.scales()).contains(new GoalScale("Days a week", 0, 7, "No day", "Every day"));
        assertThat(standard.reviewWeeks()).isEqualTo(6);
    }

    @Test
    void a_council_replaces_adds_and_leaves_out_lines_by_configuration() {
        var configured = Map.<String, Object>of(
                "step.2", "letter | A letter | We write.",
                "step.3", "",
                "step.10", "court | Court | Only where the law says so.",
                "reviewWeeks", "8");

        var template = new StandardAgreement(configured);

        assertThat(template.ladder()).extracting(AgreementTemplate.Step::id).containsExactly("reminder", "letter", "panel", "court");
        assertThat(template.reviewWeeks()).isEqualTo(8);
    }

    @Test
    void a_line_that_cannot_be_read_is_named() {
        assertThatThrownBy(() -> new StandardAgreement(Map.of("scale.1", "Only a title")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("scale.1");
        assertThatThrownBy(() -> new StandardAgreement(Map.of("reviewWeeks", "0"))).hasMessageContaining("reviewWeeks");
    }

    @Test
    void a_template_that_fails_is_told_and_left_out() {
        var told = new ArrayList<String>();
        var templates = new InstalledTemplates((bundle, what, cause) -> told.add(what));
        AgreementTemplate broken = () -> {
            throw new IllegalStateException("Broken");
        };
        AgreementTemplate bare = List::of;

        templates.add(broken, Office.properties("test.broken", "Broken", 1));
        templates.add(bare, Office.properties("test.bare", "Bare", 2));

        assertThat(told).containsExactly("The agreement template \"Broken\" failed and cannot be chosen.");
        assertThat(templates.all()).extracting(one -> one.template().id()).containsExactly("test.bare");
        templates.remove(bare);
        assertThat(templates.find("test.bare")).isEmpty();
    }
}
