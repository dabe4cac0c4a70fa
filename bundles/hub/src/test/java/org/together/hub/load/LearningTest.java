package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.Progress;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.family.Id;
import org.together.hub.learn.Lessons;
import org.together.hub.learn.NightlyLearning;
import org.together.linkage.benchmark.County;
import org.together.store.TestDatabase;

/** By what records are weighed is learned from them, kept with its date, and used from the next load on. */
class LearningTest {
    private static final String HEADER = "ref,term_start,forename,surname,dob,sex,address,postcode";
    private static final String[] TWO = {
        HEADER,
        "a,01/09/2014,Jan,Bray,09/03/2012,F,1 Fore St,TR14 8AA",
        "b,01/09/2014,Jan,Braye,09/03/2012,F,1 Fore St,TR14 8AA"
    };

    @TempDir
    Path folder;

    private byte[] county() throws IOException {
        var file = folder.resolve("county.csv");
        new County(5, 2).write(9_000, file, folder.resolve("truth.csv"));
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.replace(", ", " ").replace("\"", "").split(",", -1))
                .filter(cells -> !cells[5].isEmpty())
                .map(cells -> String.join(",", cells[0], "01/09/2014", cells[2], cells[4], cells[5], cells[6], cells[7], cells[8]))
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String why(TestHub hub) {
        var two = hub.column("select id from hub_identity where surname in ('Bray', 'Braye') and postcode = 'TR14 8AA' order by id");
        var identities = hub.identities();
        assertThat(identities.doubts(TestHub.ANALYST, 1)).hasSizeLessThan(2);
        return identities.explain(TestHub.ANALYST, Id.of(Long.parseLong(two.get(0))), Id.of(Long.parseLong(two.get(1))))
                .orElseThrow()
                .words();
    }

    private static Lessons lessons(TestHub hub) {
        var door = new Doorkeeper(hub.door, hub.door, hub.database.families());
        return new Lessons(hub.books(), door, new HubSettings(TestHub.settings()), hub.loads);
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void weighs_by_what_it_learned_and_says_so(TestDatabase database) throws IOException {
        var hub = new TestHub(database);
        hub.load("attendance", TWO);
        hub.load("attendance", county());
        var lessons = lessons(hub);
        assertThat(lessons.isDue(TestHub.ANALYST)).isTrue();
        var outcome = lessons.learn(TestHub.ANALYST, Progress.UNWATCHED);
        assertThat(outcome.troubles()).isEmpty();
        assertThat(outcome.version()).isEqualTo(1);
        assertThat(lessons.isDue(TestHub.ANALYST)).isFalse();
        assertThat(lessons.versions(TestHub.ANALYST)).singleElement().satisfies(one -> assertThat(one.by()).isEqualTo("ann"));
        assertThat(hub.door.entries).last().asString().contains("weights 1");
        var before = hub.people().size();
        hub.load("attendance", HEADER, "c,01/09/2015,Jan,Bray,09/03/2012,F,9 High St,TR14 8AB");
        assertThat(hub.people()).hasSize(before);
        assertThat(why(hub)).contains("surname spelt alike", "Weighed by version 1, learned on");
        assertThat(lessons.isDue(TestHub.ANALYST)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void goes_on_as_before_where_too_little_is_known(TestDatabase database) {
        var hub = new TestHub(database);
        assertThat(lessons(hub).isDue(TestHub.ANALYST)).as("nothing came in").isFalse();
        hub.load("attendance", TWO);
        var outcome = lessons(hub).learn(TestHub.ANALYST, Progress.UNWATCHED);
        assertThat(outcome.version()).isZero();
        assertThat(outcome.troubles()).anyMatch(trouble -> trouble.contains("5,000 are needed"));
        assertThat(hub.column("select version from hub_measure")).isEmpty();
        assertThat(hub.door.entries).last().asString().contains("not used");
        assertThat(why(hub)).doesNotContain("Weighed by");
    }

    @Test
    void nobody_learns_who_may_not_link_people() {
        try (var database = TestDatabase.derby(new HubRows())) {
            var lessons = lessons(new TestHub(database));
            var advocate = Viewer.of("ada", "Ada", "Council", Set.of(StaffRole.ADVOCATE), Set.of());
            assertThatThrownBy(() -> lessons.learn(advocate, Progress.UNWATCHED)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> lessons.versions(advocate)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> lessons.isDue(advocate)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void learns_once_a_night_within_an_hour_if_a_file_came_in() throws IOException {
        try (var database = TestDatabase.derby(new HubRows())) {
            var hub = new TestHub(database);
            hub.load("attendance", county());
            var nights = new NightlyLearning(lessons(hub), new HubSettings(TestHub.settings()));
            var night = LocalDate.of(2026, 11, 23);
            assertThat(versionsAfter(nights, hub, night.atTime(3, 29))).isEmpty();
            assertThat(versionsAfter(nights, hub, night.atTime(4, 30))).isEmpty();
            assertThat(versionsAfter(nights, hub, night.atTime(3, 30))).containsExactly("1");
            hub.load("attendance", TWO);
            assertThat(versionsAfter(nights, hub, night.atTime(3, 40))).as("once a night").containsExactly("1");
            assertThat(versionsAfter(nights, hub, night.plusDays(1).atTime(4, 29))).containsExactly("1", "2");
            assertThat(versionsAfter(nights, hub, night.plusDays(2).atTime(3, 30))).as("nothing came in").hasSize(2);
        }
    }

    private static List<String> versionsAfter(NightlyLearning nights, TestHub hub, LocalDateTime moment) {
        nights.look(moment);
        return hub.column("select version from hub_measure order by version");
    }
}
