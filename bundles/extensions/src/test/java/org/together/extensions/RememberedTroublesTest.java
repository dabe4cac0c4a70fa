package org.together.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RememberedTroublesTest {
    private final RememberedTroubles troubles = new RememberedTroubles(Clock.fixed(Instant.parse("2026-11-22T10:15:00Z"), ZoneOffset.UTC));

    @Test
    void the_newest_trouble_of_a_bundle_comes_first() {
        troubles.report("any", "first", new IllegalStateException());
        troubles.report("any", "second", new IllegalStateException());
        assertThat(troubles.of("any")).containsExactly("22 Nov 2026 10:15: second", "22 Nov 2026 10:15: first");
        assertThat(troubles.of("other")).isEmpty();
    }

    @Test
    void only_so_many_are_remembered() {
        for (var i = 0; i < 50; i++) {
            troubles.report("any", "trouble " + i, new IllegalStateException());
        }
        assertThat(troubles.of("any")).hasSize(20).first().asString().endsWith("trouble 49");
    }
}
