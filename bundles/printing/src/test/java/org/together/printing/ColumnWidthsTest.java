package org.together.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.together.core.print.Block;

class ColumnWidthsTest {
    private static List<Integer> widths(List<String> headers, List<String> row) {
        return ColumnWidths.of(new Block.Table("Events", headers, List.of(row)));
    }

    @Test
    void a_sentence_beside_a_long_story_has_room_for_more_than_a_word() {
        var widths = widths(List.of("Date", "What happened", "Why it matters", "Source"), List.of(
                "4 August 2026 to 6 August 2026", "w ".repeat(400), "Until then nobody had spoken with the children alone.", "Police"));
        assertThat(widths).hasSize(4);
        assertThat(widths.stream().mapToInt(one -> one).sum()).isBetween(95, 100);
        assertThat(widths.get(2)).isGreaterThan(25);
        assertThat(widths.get(0)).isBetween(15, 25);
    }

    @Test
    void a_line_break_ends_a_line() {
        assertThat(widths(List.of("Who", "What"), List.of("Jago", "short\n".repeat(50)))).containsExactly(50, 50);
    }
}
