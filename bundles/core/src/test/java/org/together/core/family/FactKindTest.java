package org.together.core.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.together.core.facts.Education;
import org.together.core.snapshot.FactSnapshot;

class FactKindTest {

    @Test
    void a_fact_reads_as_a_sentence() {
        var fact = fact(Education.EXCLUSION, Map.of("type", "fixed", "sessions", "4", "reason", "fighting"));
        assertThat(Education.EXCLUSION.tell(fact)).isEqualTo("Excluded (fixed), 4 sessions: fighting");
    }

    @Test
    void what_is_not_known_is_left_out_or_said_to_be_so() {
        assertThat(Education.EXCLUSION.tell(fact(Education.EXCLUSION, Map.of()))).isEqualTo("Excluded (not known)");
    }

    private static Fact fact(FactKind kind, Map<String, String> values) {
        var day = LocalDate.of(2026, 3, 1);
        var source = new Source("Schools", Optional.empty(), "1");
        return new FactSnapshot(
                Id.next(),
                kind.id(),
                Optional.empty(),
                Period.on(day),
                source,
                Instant.EPOCH,
                Certainty.CONFIRMED,
                Sensitivity.ORDINARY,
                "",
                values);
    }
}
