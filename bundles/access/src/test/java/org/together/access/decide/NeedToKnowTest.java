package org.together.access.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.facts.Involvement;
import org.together.core.family.Certainty;
import org.together.core.family.Correction;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Sensitivity;
import org.together.core.family.Source;
import org.together.core.snapshot.CorrectedFact;
import org.together.core.snapshot.FactSnapshot;
import org.together.core.snapshot.FamilySnapshot;

class NeedToKnowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final Source POLICE = new Source("Police", Optional.of("services"), "1");

    @Test
    void putting_a_fact_right_lets_nobody_in_and_shuts_nobody_out() {
        assertThat(isOpenTo("Denzil Tonkin", corrected("Loveday Rowse", "Denzil Tonkin"))).isFalse();
        assertThat(isOpenTo("Denzil Tonkin", corrected("Denzil Tonkin", "Loveday Rowse"))).isTrue();
    }

    private static boolean isOpenTo(String name, Family family) {
        var partner = Viewer.of("pc", name, "Police", Set.of(StaffRole.PARTNER), Set.of());
        return NeedToKnow.of(partner, StaffRole.PARTNER, family, TODAY).isAllowed();
    }

    private static Family corrected(String recorded, String right) {
        var fact = fact(recorded);
        var said = new Correction(fact, "So it is", POLICE, Instant.EPOCH);
        var now = new CorrectedFact(fact, said, fact.period(), Map.of(Involvement.WORKER.key(), right));
        return new FamilySnapshot(Id.next(), "Pascoe", Optional.empty(), TODAY, List.of(), List.of(), List.of(now));
    }

    private static Fact fact(String worker) {
        return new FactSnapshot(
                Id.next(), Involvement.SERVICE_INVOLVED.id(), Optional.empty(), Period.since(TODAY.minusYears(1)), POLICE, Instant.EPOCH,
                Certainty.CONFIRMED, Sensitivity.ORDINARY, "Public task", Map.of(Involvement.WORKER.key(), worker));
    }
}
