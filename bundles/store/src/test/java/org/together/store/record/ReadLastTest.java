package org.together.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.family.Family;
import org.together.store.TestDatabase;

class ReadLastTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 1, 5);

    static Stream<TestDatabase> databases() {
        return TestDatabase.each();
    }

    private static Family read(TestDatabase database, Pascoes pascoes, LocalDate day) {
        return database.families().family(pascoes.family, day).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_family_is_read_once_in_a_transaction(TestDatabase database) {
        var pascoes = new Pascoes(database);
        database.transactions().run(() -> {
            var first = read(database, pascoes, Pascoes.TODAY);
            assertThat(read(database, pascoes, Pascoes.TODAY)).isSameAs(first);
            assertThat(read(database, pascoes, SPRING).asAt()).isEqualTo(SPRING);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_family_that_is_changed_in_the_transaction_is_read_afresh(TestDatabase database) {
        var pascoes = new Pascoes(database);
        database.transactions().run(() -> {
            assertThat(read(database, pascoes, Pascoes.TODAY).facts()).isEmpty();
            database.writer().keepFacts(List.of(pascoes.attendance(SPRING, 84, 1, 1)));
            assertThat(read(database, pascoes, Pascoes.TODAY).facts()).hasSize(1);
            database.writer().withdraw(1);
            assertThat(read(database, pascoes, Pascoes.TODAY).facts()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_family_that_was_not_there_is_found_once_it_is_kept(TestDatabase database) {
        var pascoes = new Pascoes(database);
        database.transactions().run(() -> {
            database.writer().dropFamilies(List.of(pascoes.family));
            assertThat(database.families().family(pascoes.family, Pascoes.TODAY)).isEmpty();
            database.writer().keepFamilies(List.of(pascoes.family()));
            assertThat(database.families().family(pascoes.family, Pascoes.TODAY)).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_next_transaction_of_the_thread_reads_what_others_have_kept(TestDatabase database) {
        var pascoes = new Pascoes(database);
        assertThat(pascoes.percents()).isEmpty();
        CompletableFuture.runAsync(() -> pascoes.keep(pascoes.attendance(SPRING, 84, 1, 1))).join();
        assertThat(pascoes.percents()).containsExactly("84");
    }
}
