package org.together.store.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.record.Rows;
import org.together.store.TestDatabase;

/** Rows that come, are exchanged and fail, on databases of their own. */
class HoldingTest {
    private static final String SPOILT = "create table spoilt_thing (id bigint not null);\ncreate tabel spoilt_other (id bigint);\n";
    private static final Rows TRIAL = new TrialRows();
    private static final Rows SPOILT_ROWS = new SpoiltRows();

    private record SpoiltRows() implements Rows {
        @Override
        public String prefix() {
            return "spoilt";
        }

        @Override
        public List<Class<?>> classes() {
            return List.of();
        }
    }

    private final List<Database> open = new ArrayList<>();

    static Stream<Product> products() {
        return TestDatabase.products();
    }

    @AfterEach
    void close() {
        open.forEach(Database::close);
    }

    @ParameterizedTest
    @MethodSource("products")
    void migrates_nothing_when_started_again(Product product) {
        var address = TestDatabase.address(product);
        var first = open(address);
        first.hold(List.of(TRIAL));
        note(first, 1);
        var migrated = ask(first, "select count(*), max(\"installed_on\") from \"trial_migrations\"");
        first.close();
        var second = open(address);
        second.hold(List.of(TRIAL));
        assertThat(ask(second, "select count(*), max(\"installed_on\") from \"trial_migrations\"")).isEqualTo(migrated);
        assertThat(ask(second, "select count(*) from trial_note")).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("products")
    void tells_which_script_is_broken_undoes_it_and_goes_on_as_before(Product product) {
        var database = open(TestDatabase.address(product));
        database.hold(List.of(TRIAL));
        for (var start = 1; start <= 2; start++) {
            assertThatThrownBy(() -> database.hold(List.of(TRIAL, SPOILT_ROWS)))
                    .hasMessageStartingWith("The tables of spoilt could not be brought up to date, nothing was changed: ")
                    .hasMessageContaining("V1__spoilt.sql");
        }
        note(database, 1);
        assertThat(ask(database, "select count(*) from trial_note")).isEqualTo("1");
        assertThatThrownBy(() -> ask(database, "select count(*) from spoilt_thing")).hasMessageContaining("spoilt_thing");
    }

    @Test
    void lets_work_under_way_finish_on_the_rows_it_began_with() {
        var database = open(TestDatabase.address(Product.DERBY));
        database.hold(List.of(TRIAL));
        var begun = new CompletableFuture<EntityManagerFactory>();
        var exchanged = new CountDownLatch(1);
        var work = CompletableFuture.runAsync(() -> database.transactions().run(() -> {
            begun.complete(database.entityManager().getEntityManagerFactory());
            awaited(exchanged);
            database.entityManager().persist(new NoteRow(1, "Seen at home", Instant.EPOCH));
        }));
        var old = begun.join();
        database.hold(List.of(TRIAL));
        assertThat(old.isOpen()).isTrue();
        note(database, 2);
        exchanged.countDown();
        work.join();
        assertThat(old.isOpen()).isFalse();
        assertThat(ask(database, "select count(*) from trial_note")).isEqualTo("2");
    }

    private Database open(Address address) {
        var database = Database.open(
                address,
                rows -> rows == SPOILT_ROWS ? List.of(new Scripts.Script("V1__spoilt.sql", SPOILT)) : new ScriptsOnPath().of(rows));
        open.add(database);
        return database;
    }

    private static void note(Database database, long id) {
        database.transactions().run(() -> database.entityManager().persist(new NoteRow(id, "Seen at home", Instant.EPOCH)));
    }

    private static String ask(Database database, String sql) {
        try (var connection = database.dataSource().getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            var answer = new StringBuilder(rows.getString(1));
            for (var column = 2; column <= rows.getMetaData().getColumnCount(); column++) {
                answer.append(' ').append(rows.getString(column));
            }
            return answer.toString();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage().toLowerCase(Locale.UK), failed);
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
