package org.together.store.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.store.TestDatabase;

class TransactionsTest {

    static Stream<TestDatabase> databases() {
        return TestDatabase.each(new TrialRows());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keeps_what_the_work_wrote(TestDatabase database) {
        write(database, 1);
        assertThat(notes(database)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void reads_an_instant_a_long_text_and_bytes_as_written(TestDatabase database) {
        var summer = Instant.parse("2026-07-22T09:30:15.123456Z");
        database.transactions().run(() -> database.entityManager().persist(new NoteRow(1, "Kernow", summer)));
        database.transactions().run(() -> {
            var note = database.entityManager().find(NoteRow.class, 1L);
            assertThat(note.written()).isEqualTo(summer);
            assertThat(note.body()).hasSize(60_000);
            assertThat(note.scan()).containsExactly(1, 2, 3);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void undoes_all_when_the_work_throws_and_lets_the_caller_know(TestDatabase database) {
        assertThatThrownBy(() -> database.transactions().run(() -> {
                    write(database, 1);
                    throw new IllegalArgumentException("the agency's file ended early");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the agency's file ended early");
        assertThat(notes(database)).isZero();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keeps_nothing_when_a_part_failed_even_if_the_caller_caught_it(TestDatabase database) {
        assertThatThrownBy(() -> database.transactions().run(() -> {
                    write(database, 1);
                    assertThatThrownBy(() -> database.transactions().run(() -> {
                                throw new IllegalArgumentException("part");
                            }))
                            .hasMessage("part");
                }))
                .hasMessageContaining("nothing of it was kept");
        assertThat(notes(database)).isZero();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void runs_what_comes_last_after_the_work_and_inside_the_transaction(TestDatabase database) {
        var order = new ArrayList<String>();
        database.transactions().run(() -> {
            database.transactions().beforeCommit(() -> order.add("last, seeing " + notes(database)));
            write(database, 1);
            order.add("work");
        });
        assertThat(order).containsExactly("work", "last, seeing 1");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void undoes_the_work_when_what_comes_last_fails(TestDatabase database) {
        assertThatThrownBy(() -> database.transactions().run(() -> {
                    write(database, 1);
                    database.transactions().beforeCommit(() -> {
                        throw new IllegalStateException("the audit could not be written");
                    });
                }))
                .hasMessage("the audit could not be written");
        assertThat(notes(database)).isZero();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void refuses_the_entity_manager_outside_a_transaction(TestDatabase database) {
        assertThatThrownBy(() -> database.entityManager().find(NoteRow.class, 1L))
                .hasMessage("No transaction is running: call this inside Transactions.required");
        assertThatThrownBy(() -> database.entityManager().getTransaction())
                .hasMessageStartingWith("Transactions begin and end in Transactions.required");
    }

    private static void write(TestDatabase database, long id) {
        database.transactions().run(() -> database.entityManager().persist(new NoteRow(id, "Seen at home", Instant.EPOCH)));
    }

    private static long notes(TestDatabase database) {
        return database.transactions()
                .required(() -> database.entityManager()
                        .createQuery("select count(n) from NoteRow n", Long.class)
                        .getSingleResult());
    }
}
