package org.together.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.together.access.audit.AuditLine.Told;
import org.together.core.access.Action;
import org.together.core.access.Viewer;

class ChainTest {
    private static final Viewer VIEWER = Viewer.of("tamsin", "Tamsin Rowe", "Kernow Council", Set.of(), Set.of());
    private final Chain chain = new Chain(WrittenChain.KEY);

    @Test
    void texts_that_run_into_one_another_have_different_hashes() {
        var one = AuditLine.of(Instant.EPOCH, VIEWER, Action.OPEN_FAMILY, Told.done("ab", "c"));
        var other = AuditLine.of(Instant.EPOCH, VIEWER, Action.OPEN_FAMILY, Told.done("a", "bc"));
        assertThat(chain.hash(1, Chain.START, one)).isNotEqualTo(chain.hash(1, Chain.START, other));
    }

    @Test
    void the_number_and_the_hash_before_are_part_of_the_hash() {
        var line = AuditLine.of(Instant.EPOCH, VIEWER, Action.OPEN_FAMILY, Told.done("family:1", ""));
        assertThat(chain.hash(1, Chain.START, line))
                .isNotEqualTo(chain.hash(2, Chain.START, line))
                .isNotEqualTo(chain.hash(1, "1".repeat(64), line))
                .isNotEqualTo(new Chain(new byte[32]).hash(1, Chain.START, line));
    }

    @Test
    void a_line_break_in_a_detail_cannot_fake_an_entry() {
        var line = AuditLine.of(Instant.EPOCH, VIEWER, Action.SEARCH, Told.done("a\r\nb\u0000\u2028c", "x\ty\ud800z"));
        assertThat(line.subject()).isEqualTo("a  b  c");
        assertThat(line.detail()).isEqualTo("x y z");
    }

    @Test
    void a_text_too_long_is_cut_between_characters() {
        var line = AuditLine.of(Instant.EPOCH, VIEWER, Action.SEARCH, Told.done("\ud83d\udc6a".repeat(300), ""));
        assertThat(line.subject()).hasSize(200).isEqualTo("\ud83d\udc6a".repeat(100));
    }

    @Test
    void a_line_holds_no_name_of_a_person() {
        var line = AuditLine.of(Instant.EPOCH, VIEWER.inSession("5F9A"), Action.SEARCH, Told.done("families", "3 found"));
        assertThat(line.toString()).doesNotContain("Tamsin Rowe").doesNotContain("5F9A");
    }

    @Test
    void half_a_million_entries_are_made_and_checked_within_a_minute() {
        var random = new Random(1);
        var line = WrittenChain.line(1, random);
        var began = System.nanoTime();
        var check = new ChainCheck(chain, new Checkpoints.Signed(List.of(), ""), new ChainCheck.Head(0, Chain.START));
        var before = Chain.START;
        for (var number = 1; number <= 500_000; number++) {
            var link = chain.next(number, before, line);
            check.next(link);
            before = link.hash();
        }
        assertThat(check.end(new ChainCheck.Head(500_000, before)).isIntact()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).as("making and checking half a million, two hashes each")
                .isLessThan(Duration.ofSeconds(60));
    }
}
