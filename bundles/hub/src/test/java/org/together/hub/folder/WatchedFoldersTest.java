package org.together.hub.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.together.core.hub.Load;
import org.together.core.hub.Load.State;
import org.together.hub.load.HubRows;
import org.together.hub.load.HubSettings;
import org.together.hub.load.TestHub;
import org.together.store.TestDatabase;

class WatchedFoldersTest {
    private static final String FILE = "ref,term_start,forename,surname,dob\nr1,01/09/2014,Jan,Pascoe,03/05/2006\n";
    private static final String REJECTED = "r2,never,Ivy,Pascoe,03/05/2008\n";
    private static final int STILL_SECONDS = 4;

    @TempDir
    Path root;

    private TestDatabase database;
    private TestHub hub;
    private WatchedFolders folders;
    private Path feed;

    @BeforeEach
    void watch() throws IOException {
        database = TestDatabase.derby(new HubRows());
        hub = new TestHub(database);
        feed = Files.createDirectories(root.resolve("attendance"));
    }

    @AfterEach
    void stop() throws InterruptedException {
        folders.stop();
        database.close();
    }

    private void begin(int stillFor) {
        folders = new WatchedFolders(hub.feeds, hub.loads, new HubSettings(new Chosen(root.toString(), stillFor)));
    }

    @Test
    void loads_a_file_and_puts_it_away_with_its_rejects() throws Exception {
        Files.writeString(feed.resolve("night.csv"), FILE + REJECTED);
        begin(0);
        await(() -> names("done").size() == 2);
        assertThat(names("done").getFirst()).endsWith("-night.csv");
        assertThat(names("done").getLast()).endsWith("-night.csv.rejects.csv");
        assertThat(Files.readString(feed.resolve("done").resolve(names("done").getLast()))).contains("3,term_start,never,");
        assertThat(names(".")).containsExactly("done");
        assertThat(history()).singleElement().extracting(Load::state).isEqualTo(State.DONE);
    }

    @Test
    void puts_a_file_that_fails_aside_with_the_reason() throws Exception {
        Files.writeString(feed.resolve("odd.csv"), "surname\nPascoe\n");
        begin(0);
        await(() -> names("failed").size() == 2);
        assertThat(Files.readString(feed.resolve("failed").resolve(names("failed").getLast())))
                .startsWith("The file has no column for ref");
        assertThat(history()).singleElement().extracting(Load::state).isEqualTo(State.FAILED);
    }

    @Test
    void leaves_a_file_alone_while_it_is_being_written() throws Exception {
        var growing = feed.resolve("growing.csv");
        Files.writeString(growing, FILE);
        begin(STILL_SECONDS);
        for (var i = 0; i < 2 * STILL_SECONDS * 5; i++) {
            Files.writeString(growing, "a" + i + ",01/09/2014,Ann,Bray,01/01/2008\n", StandardOpenOption.APPEND);
            Thread.sleep(100);
            assertThat(history()).isEmpty();
        }
        await(() -> !names("done").isEmpty());
        assertThat(history()).singleElement().extracting(Load::accepted).isEqualTo(2L * STILL_SECONDS * 5 + 1);
    }

    @Test
    void leaves_files_alone_that_say_they_are_not_ready() throws Exception {
        for (var name : List.of(".hidden.csv", "night.csv.part", "night.tmp")) {
            Files.writeString(feed.resolve(name), FILE);
        }
        Files.writeString(feed.resolve("ready.csv"), FILE);
        begin(0);
        await(() -> !names("done").isEmpty());
        assertThat(history()).hasSize(1);
        assertThat(names(".")).containsExactly(".hidden.csv", "done", "night.csv.part", "night.tmp");
    }

    @Test
    void only_puts_away_a_file_that_was_kept_before_the_platform_was_stopped() throws Exception {
        hub.load("attendance", FILE.split("\n"));
        Files.writeString(feed.resolve("again.csv"), String.join("\n", FILE.split("\n")));
        begin(0);
        await(() -> !names("done").isEmpty());
        assertThat(history()).hasSize(1);
        assertThat(hub.column("select count(*) from hub_record")).containsExactly("1");
    }

    private List<Load> history() {
        return hub.loads.history(0, 10);
    }

    private List<String> names(String folder) throws IOException {
        var where = feed.resolve(folder).normalize();
        if (!Files.exists(where)) {
            return List.of();
        }
        try (var found = Files.list(where)) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void await(Callable<Boolean> done) throws Exception {
        for (var end = System.nanoTime() + 60_000_000_000L; !done.call() && System.nanoTime() < end; ) {
            Thread.sleep(50);
        }
        assertThat(done.call()).isTrue();
    }

    /** Settings of a folder in which files must be still for so many seconds. */
    @SuppressWarnings("ClassExplicitlyAnnotation")
    private record Chosen(String folder, int stillFor) implements HubSettings.Settings {
        @Override
        public String[] localities() {
            return new String[0];
        }

        @Override
        public int mostAtOnePlace() {
            return 12;
        }

        @Override
        public double joinFrom() {
            return 0.99;
        }

        @Override
        public String learnAt() {
            return "";
        }

        @Override
        public boolean watch() {
            return true;
        }

        @Override
        public int keptDays() {
            return 0;
        }

        @Override
        public int largestFile() {
            return 1;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return HubSettings.Settings.class;
        }
    }
}
