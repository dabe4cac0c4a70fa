package uk.gov.anytown.localities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.together.core.criteria.Verdict;
import org.together.core.family.Id;
import org.together.core.identification.IdentifiedFamily;

class LocalitiesScreenTest {

    @Test
    void counts_families_by_locality_and_those_of_no_known_locality() {
        var families = List.of(in(Optional.of("North")), in(Optional.of("North")), in(Optional.empty()));
        assertThat(LocalitiesScreen.byLocality(families)).containsEntry("North", 2L).containsEntry("Not known", 1L);
    }

    private static IdentifiedFamily in(Optional<String> locality) {
        var verdict = Verdict.of(Verdict.Status.QUALIFIES, "2 of 6 problems");
        return new IdentifiedFamily(Id.next(), "anytown", Id.next(), "A family", locality, "", 1, verdict, List.of(), List.of());
    }
}
