package org.together.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.together.core.criteria.Verdict.Flag;
import org.together.core.identification.IdentifiedFamily.Kept;

class LinesTest {

    @Test
    void findings_read_as_they_were_kept() {
        var kept = List.of(new Kept("a.1", "A title", "A headline", "Why", List.of(1L, 2L)), new Kept("a.2", "Other", "B", "", List.of()));

        assertThat(Lines.kept(Lines.keep(kept))).isEqualTo(kept);
        assertThat(Lines.kept("")).isEmpty();
    }

    @Test
    void tabs_and_line_ends_in_what_others_wrote_break_nothing() {
        var flags = List.of(new Flag("a", "Two\nlines", "A\ttab"));

        assertThat(Lines.flags(Lines.flagged(flags))).containsExactly(new Flag("a", "Two lines", "A tab"));
    }

    @Test
    void a_bar_in_a_title_is_not_the_end_of_it() {
        assertThat(Lines.barred(Lines.bars(List.of("Crime | disorder", "Help")))).containsExactly("Crime / disorder", "Help");
        assertThat(Lines.bars(List.of("Crime | disorder"))).contains(Lines.bar("Crime | disorder"));
        assertThat(Lines.barred("")).isEmpty();
    }

    @Test
    void what_is_too_long_is_cut_and_says_so() {
        assertThat(Lines.cut("abcdef", 4)).isEqualTo("abc…");
        assertThat(Lines.cut("abcd", 4)).isEqualTo("abcd");
    }
}
