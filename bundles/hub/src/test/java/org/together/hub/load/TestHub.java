package org.together.hub.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.Progress;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.hub.Feed;
import org.together.core.hub.Load;
import org.together.core.identity.PersonFollower;
import org.together.core.record.FamilyFollower;
import org.together.hub.identity.StoredIdentities;
import org.together.store.TestDatabase;

/** A hub over a test database, with the two feeds of these tests. */
public final class TestHub {
    public static final Viewer ANALYST = Viewer.of("ann", "Ann", "Council", Set.of(StaffRole.ANALYST), Set.of());
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final TestDatabase database;
    final OpenDoor door = new OpenDoor();
    /** Families with which somebody works. */
    final Set<Id<Family>> inHand = new HashSet<>();
    final List<PersonFollower> followers = new ArrayList<>();
    final List<FamilyFollower> kin = new ArrayList<>();
    /** Families whose address is told to nobody. */
    final Set<Id<Family>> sheltered = new HashSet<>();
    public final StoredLoads loads;
    public final InstalledFeeds feeds = new InstalledFeeds();

    public TestHub(TestDatabase database) {
        this(database, new Attendance());
    }

    TestHub(TestDatabase database, Feed attendance) {
        System.setProperty("karaf.data", folder().toString());
        this.database = database;
        feeds.add(attendance, Map.of(
                "feed.id", "attendance",
                "feed.title", "Attendance",
                "feed.agency", "Schools",
                "feed.gateway", "public task"));
        feeds.add(new Care(), Map.of(
                "feed.id", "care",
                "feed.title", "Care",
                "feed.agency", "Social care",
                "feed.gateway", "Children Act 1989"));
        loads = start();
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of("target", "hub-data")).toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As after a restart. */
    StoredLoads start() {
        return start(new HubSettings(settings()));
    }

    public StoredLoads start(HubSettings chosen) {
        return new StoredLoads(feeds, books(), new Doorkeeper(door, door, database.families()), chosen);
    }

    StoredIdentities identities() {
        var keeper = new Doorkeeper(door, door, database.families());
        return new StoredIdentities(books(), keeper, new HubSettings(settings()), loads, database.families());
    }

    Bookkeeping books() {
        var books = new Bookkeeping(database.transactions(), database.entityManager(), database.writer());
        followers.forEach(books::addFollower);
        kin.forEach(books::addKin);
        books.addShelter(families -> families.stream().map(Family::id).filter(sheltered::contains).collect(Collectors.toSet()));
        books.add(families -> families.stream().filter(inHand::contains).collect(Collectors.toSet()));
        return books;
    }

    static HubSettings.Settings settings() {
        return Settings.class.getAnnotation(HubSettings.Settings.class);
    }

    @HubSettings.Settings(localities = {"TR14 8=Camborne", "TR1=Truro"})
    private interface Settings {}

    public static Stream<TestDatabase> databases() {
        return TestDatabase.each(new HubRows());
    }

    public Load load(String feed, String... lines) {
        return load(feed, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    Load load(String feed, byte[] file) {
        return loads.load(ANALYST, feed, "test.csv", new ByteArrayInputStream(file), Progress.UNWATCHED);
    }

    List<String> reasons(Load load) {
        return loads.rejects(ANALYST, load.id(), 0, 1_000).stream()
                .map(reject -> reject.row() + " " + reject.column() + ": " + reject.reason())
                .toList();
    }

    /** Every family as its name and the forenames of its members, in order. */
    Set<String> families(LocalDate asAt) {
        var all = new TreeSet<String>();
        var reader = database.families();
        reader.eachBatch(asAt, batch -> batch.forEach(family -> all.add(told(family))));
        return all;
    }

    private static String told(Family family) {
        var members = new TreeSet<String>();
        family.memberships().forEach(one -> members.add(one.person().name().forenames() + (one.isResident() ? "" : " (elsewhere)")));
        return family.name() + " " + members;
    }

    /** Each person as the rows that are theirs: what must not depend on the order of loads. */
    Set<String> people() {
        var rows = new TreeMap<Long, TreeSet<String>>();
        query("select i.person_id, i.feed, i.forenames, i.surname, i.born from hub_identity i where i.person_id <> 0", line ->
                rows.computeIfAbsent(Long.valueOf(line.get(0)), any -> new TreeSet<>()).add(String.join(" ", line.subList(1, 5))));
        var people = new TreeSet<String>();
        rows.values().forEach(theirs -> people.add(theirs.toString()));
        return people;
    }

    interface Take {
        void take(List<String> line);
    }

    void query(String sql, Take take) {
        try (var connection = database.dataSource().getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                var line = new ArrayList<String>();
                for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.add(String.valueOf(rows.getString(i)));
                }
                take.take(line);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public List<String> column(String sql) {
        var all = new ArrayList<String>();
        query(sql, line -> all.add(line.getFirst()));
        return all;
    }

    /** Facts in force. */
    List<String> facts() {
        return column("select content from record_fact where withdrawn = false and superseded_by is null order by content");
    }
}
