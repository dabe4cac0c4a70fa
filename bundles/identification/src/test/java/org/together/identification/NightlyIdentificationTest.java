package org.together.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.together.core.CouncilTime;
import org.together.store.TestDatabase;

class NightlyIdentificationTest {
    @Test
    void it_waits_until_the_next_such_time() {
        var now = ZonedDateTime.of(2018, 3, 1, 2, 0, 0, 0, CouncilTime.ZONE);

        assertThat(NightlyIdentification.until(LocalTime.of(2, 30), now)).isEqualTo(Duration.ofMinutes(30));
        assertThat(NightlyIdentification.until(LocalTime.of(2, 0), now)).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void a_day_on_which_the_clocks_change_has_its_own_length() {
        var evening = ZonedDateTime.of(2018, 3, 24, 22, 0, 0, 0, CouncilTime.ZONE);

        assertThat(NightlyIdentification.until(LocalTime.of(3, 0), evening)).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void no_time_and_a_wrong_time_are_off() {
        assertThat(NightlyIdentification.time("")).isEmpty();
        assertThat(NightlyIdentification.time("half past two")).isEmpty();
        assertThat(NightlyIdentification.time(" 02:30 ")).contains(LocalTime.of(2, 30));
    }

    @Test
    void every_programme_runs_by_night_and_one_that_fails_keeps_no_other_from_running(@TempDir Path folder) {
        try (var platform = MadeUpRules.on(folder); var database = TestDatabase.derby(new IdentificationRows())) {
            var council = new Council(database);
            council.keep(MadeUpRules.family("Angove", 1));
            var identifications = council.identifications(platform.rules(council));

            new NightlyIdentification(identifications, "test.gone, " + MadeUpRules.PROGRAMME).identify();

            assertThat(identifications.history()).singleElement().satisfies(run -> {
                assertThat(run.programme()).isEqualTo(MadeUpRules.PROGRAMME);
                assertThat(run.asAt()).isEqualTo(CouncilTime.today());
                assertThat(run.qualifying()).isEqualTo(1);
            });
            assertThat(council.audited).singleElement().asString().contains("identified families");

            platform.programme("test.other", new MadeUpRules.ProblemsAtLeast(1));
            new NightlyIdentification(identifications, "").identify();

            assertThat(identifications.history()).extracting(run -> run.programme())
                    .containsExactlyInAnyOrder(MadeUpRules.PROGRAMME, MadeUpRules.PROGRAMME, "test.other");
        }
    }
}
