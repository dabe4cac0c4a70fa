package org.together.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyFollower;
import org.together.store.TestDatabase;
import org.together.store.unit.Address;
import org.together.store.unit.DerbyFolder;
import org.together.store.unit.Product;

/** A virtual machine that is killed while two families that are worked with become one, and the next one over the same database. */
class KilledWhileJoiningTest {
    private static final String MIDST = "midst";
    private static final String WHOLE = "whole";
    private static final String NOW = "Everything has followed";

    @TempDir
    Path folder;

    static Stream<Product> products() {
        return TestDatabase.products();
    }

    private Address address(Product product) {
        return product == Product.DERBY ? DerbyFolder.open(folder.resolve("database")) : TestDatabase.address(product);
    }

    @ParameterizedTest
    @MethodSource("products")
    void nothing_has_changed_when_it_was_killed_before_all_was_kept(Product product) throws IOException, InterruptedException {
        var address = address(product);
        kill(address, MIDST);
        after(address, council -> {
            assertThat(WholeDatabase.inWords(council.load.council.database.dataSource())).isEqualTo(told(folder.resolve("before")));
            assertThat(council.familyOf("Tom")).isNotEqualTo(council.familyOf("Eve"));
            council.join();
            assertThat(council.familyOf("Tom")).isEqualTo(council.familyOf("Eve"));
        });
    }

    @ParameterizedTest
    @MethodSource("products")
    void everything_has_followed_when_it_was_killed_right_after(Product product) throws IOException, InterruptedException {
        var address = address(product);
        kill(address, WHOLE);
        after(address, council -> {
            assertThat(WholeDatabase.inWords(council.load.council.database.dataSource()))
                    .isEqualTo(told(folder.resolve("after")))
                    .isNotEqualTo(told(folder.resolve("before")));
            assertThat(council.familyOf("Tom")).isEqualTo(council.familyOf("Eve"));
        });
    }

    private void kill(Address address, String when) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path");
        var self = KilledWhileJoiningTest.class.getName();
        var child = new ProcessBuilder(java, "-cp", path, self, folder.toString(), address.url(), when).redirectErrorStream(true).start();
        try (var said = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.lines().anyMatch(NOW::equals)).as("it came so far").isTrue();
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private void after(Address address, Consumer<LinkedCouncil> look) {
        var again = new LinkedCouncil(address, folder);
        try (var database = again.load.council.database) {
            assertThat(database.toString()).isEqualTo(address.product().label());
            look.accept(again);
        } finally {
            leave(address);
        }
    }

    /** A folder is one virtual machine's at a time. */
    private static void leave(Address address) {
        if (address.product() == Product.DERBY) {
            assertThatThrownBy(() -> DriverManager.getConnection(address.url() + ";shutdown=true").close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("shutdown");
        }
    }

    private static List<String> told(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The machine that is killed. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var council = new LinkedCouncil(new Address(arguments[1], "", "", 5), folder);
        council.begin();
        var source = council.load.council.database.dataSource();
        Files.write(folder.resolve("before"), WholeDatabase.inWords(source));
        if (arguments[2].equals(MIDST)) {
            council.alsoTell(new Waiting());
        }
        council.join();
        Files.write(folder.resolve("after"), WholeDatabase.inWords(source));
        stand();
    }

    private static void stand() {
        System.out.println(NOW);
        try {
            TimeUnit.MINUTES.sleep(5);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Told last: all others have written what they write, and nothing is kept yet. */
    private static final class Waiting implements FamilyFollower {
        @Override
        public void joined(Id<Family> gone, Id<Family> into) {
            stand();
        }

        @Override
        public void parted(Parting parting) {
            throw new IllegalStateException("Nobody splits in this test: " + Set.of(parting.back()));
        }

        @Override
        public void budded(Id<Family> fresh, Id<Family> from) {
            throw new IllegalStateException("Nobody splits in this test: " + fresh);
        }
    }
}
