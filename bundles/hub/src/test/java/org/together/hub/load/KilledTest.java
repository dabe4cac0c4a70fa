package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.together.core.Progress;
import org.together.core.hub.Load;
import org.together.core.hub.Load.State;
import org.together.store.record.RecordRows;
import org.together.store.record.StoredFamilyReader;
import org.together.store.record.StoredFamilyWriter;
import org.together.store.unit.Database;
import org.together.store.unit.DerbyFolder;
import org.together.store.unit.ScriptsOnPath;

/** A virtual machine that is killed in the middle of a load, and the next one over the same folder. */
class KilledTest {
    private static final String TAKEN = "rows were taken in";

    @TempDir
    Path folder;

    @Test
    void leaves_nothing_of_a_load_when_the_machine_is_killed() throws IOException, InterruptedException, SQLException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), KilledTest.class.getName(), folder.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.lines().anyMatch(line -> line.contains(TAKEN))).as("the load came as far as rows").isTrue();
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        try (var database = open(folder)) {
            assertThat(loads(database, folder).history(0, 10)).singleElement().extracting(Load::state).isEqualTo(State.FAILED);
            for (var table : List.of(
                    "hub_record", "hub_identity", "hub_doubt", "hub_move", "hub_reject", "record_person", "record_fact", "record_family")) {
                assertThat(count(database, table)).as(table).isZero();
            }
        }
        DerbyFolder.shut();
    }

    private static int count(Database database, String table) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Database open(Path folder) {
        var database = Database.open(DerbyFolder.open(folder.resolve("database")), new ScriptsOnPath());
        database.hold(List.of(new RecordRows(), new HubRows()));
        return database;
    }

    private static StoredLoads loads(Database database, Path folder) {
        System.setProperty("karaf.data", folder.toString());
        var feeds = new InstalledFeeds();
        feeds.add(new Attendance(), Map.of("feed.id", "attendance", "feed.title", "Attendance"));
        var writer = new StoredFamilyWriter(database.entityManager(), database.product());
        var reader = new StoredFamilyReader(database.transactions(), database.entityManager(), database.product());
        var door = new OpenDoor();
        var books = new Bookkeeping(database.transactions(), database.entityManager(), writer);
        return new StoredLoads(feeds, books, new Doorkeeper(door, door, reader), new HubSettings(TestHub.settings()));
    }

    /** The machine that is killed: its load goes on for ever after the first rows. */
    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        loads(open(folder), folder).load(TestHub.ANALYST, "attendance", "long.csv", rows(), new Progress() {
            @Override
            public void at(long done, long total) {
                System.out.println(done + " " + TAKEN);
                try {
                    TimeUnit.MINUTES.sleep(5);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
    }

    private static InputStream rows() {
        var lines = new ArrayList<>(List.of("ref,term_start,forename,surname,dob,address,postcode"));
        for (var i = 0; i < 5_000; i++) {
            lines.add(i + ",01/09/2014,Jan,Bray" + "x".repeat(i % 7) + "," + (1 + i % 28) + "/02/2006," + i + " Fore St,TR1 1AA");
        }
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
