package org.together.store.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database after the process that had it open was killed with -9. */
class KilledTest {
    @TempDir
    Path data;

    private Process writer;

    @AfterEach
    void shut() {
        writer.destroyForcibly();
        var folder = new EmbeddedDataSource();
        folder.setDatabaseName(data.resolve("derby").toString());
        folder.setShutdownDatabase("shutdown");
        try {
            folder.getConnection().close();
        } catch (SQLException told) {
            assertThat(told.getSQLState()).isIn("08006", "XJ004");
        }
    }

    @Test
    void has_every_note_that_was_said_to_be_kept_and_goes_on() throws Exception {
        start();
        long kept;
        try (var said = writer.inputReader()) {
            assertThat(said.lines().limit(100)).hasSize(100);
            kill();
            kept = said.lines().mapToLong(Long::parseLong).max().orElse(100);
        }
        try (var database = Database.open(DerbyFolder.open(data.resolve("derby")), new ScriptsOnPath())) {
            database.hold(List.of(new TrialRows()));
            var notes = "select count(n) from NoteRow n where n.id <= " + kept;
            var found = database.transactions()
                    .required(() -> database.entityManager().createQuery(notes, Long.class).getSingleResult());
            assertThat(found).isEqualTo(kept);
            database.transactions().run(() -> database.entityManager().persist(new NoteRow(-1, "Seen again", Instant.EPOCH)));
        }
    }

    @Test
    void is_made_anew_when_the_kill_came_while_it_was_made() throws Exception {
        start();
        var unfinished = data.resolve("derby.new");
        while (!Files.exists(unfinished.resolve("seg0"))) {
            assertThat(writer.isAlive()).isTrue();
            Thread.sleep(1);
        }
        kill();
        assertThat(data.resolve("derby")).doesNotExist();
        try (var database = Database.open(DerbyFolder.open(data.resolve("derby")), new ScriptsOnPath())) {
            database.hold(List.of(new TrialRows()));
            assertThat(unfinished).doesNotExist();
        }
    }

    private void start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path");
        var folder = data.resolve("derby").toString();
        writer = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", path, NoteWriter.class.getName(), folder)
                .redirectError(data.resolve("errors").toFile())
                .start();
    }

    // By its handle: what it still says can be read.
    private void kill() throws InterruptedException {
        writer.toHandle().destroyForcibly();
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(writer.exitValue()).as("killed with -9").isEqualTo(128 + 9);
    }
}
