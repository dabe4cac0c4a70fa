package org.together.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.access.rows.AccessRows;
import org.together.store.TestDatabase;

/** On request: {@code mvn -pl bundles/access verify -Dtest=MillionEntriesTest -Dbenchmark=true}. */
@EnabledIfSystemProperty(named = "benchmark", matches = "true", disabledReason = "Takes minutes: ask for it with -Dbenchmark=true")
class MillionEntriesTest {
    private static final int ENTRIES = 1_000_000;

    @TempDir
    Path folder;

    static Stream<TestDatabase> databases() {
        return TestDatabase.each(new AccessRows());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_million_entries_are_verified_within_a_minute(TestDatabase database) throws SQLException {
        AuditOn.of(database, folder).stop();
        fill(database, new Chain(AuditKeys.at(folder.resolve("keys/audit.key"), false).chain()));
        var audit = AuditOn.of(database, folder);
        var began = System.nanoTime();
        var verification = audit.verify();
        var took = Duration.ofNanos(System.nanoTime() - began);
        audit.stop();
        System.out.println(database + ": " + verification.entries() + " entries verified in " + took.toMillis() + " ms");
        assertThat(verification.isIntact()).isTrue();
        assertThat(verification.entries()).isEqualTo(ENTRIES);
        assertThat(took).isLessThan(Duration.ofMinutes(1));
    }

    private static void fill(TestDatabase database, Chain chain) throws SQLException {
        var random = new Random(1);
        var before = Chain.START;
        try (var connection = database.dataSource().getConnection();
                var insert = connection.prepareStatement("insert into access_audit values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                var head = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var number = 1; number <= ENTRIES; number++) {
                var link = chain.next(number, before, WrittenChain.line(number, random));
                before = link.hash();
                add(insert, link);
                if (number % 5000 == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            head.executeUpdate("update access_head set entry_number = " + ENTRIES + ", hash = '" + before + "'");
            connection.commit();
        }
    }

    private static void add(PreparedStatement insert, Link link) throws SQLException {
        var line = link.line();
        var texts = Stream.of(line.at(), line.account(), line.roles(), line.agency(), line.session(), line.action(), line.subject());
        var all = Stream.concat(texts, Stream.of(line.detail(), line.decision(), link.hash())).toList();
        insert.setLong(1, link.number());
        for (var i = 0; i < all.size(); i++) {
            insert.setString(i + 2, all.get(i));
        }
        insert.addBatch();
    }
}
