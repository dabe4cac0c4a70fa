package org.together.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.together.core.caseload.HandOver.Section;

class BriefPagesTest {

    @Test
    void a_page_that_has_to_hold_everything_says_how_much_more_there_is() {
        var many = IntStream.rangeClosed(1, 5).mapToObj(number -> "Line " + number).toList();

        assertThat(Pages.brief(new Section("To be done", many), 3).lines())
                .containsExactly("Line 1", "Line 2", "Line 3", "and 2 more in the record");
        assertThat(Pages.brief(new Section("To be done", many), 5).lines()).isEqualTo(many);
    }

    @Test
    void a_long_line_ends_after_a_word() {
        var line = "They were all at home and told us about the week. ".repeat(5);

        var brief = Pages.brief(new Section("Last contact", List.of(line, "x".repeat(400))), 2).lines();

        assertThat(brief).allSatisfy(words -> assertThat(words.length()).isLessThanOrEqualTo(152));
        assertThat(brief.getFirst()).endsWith(" …");
        assertThat(line).startsWith(brief.getFirst().substring(0, brief.getFirst().length() - 2));
    }
}
