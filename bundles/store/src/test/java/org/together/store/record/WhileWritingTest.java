package org.together.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.store.TestDatabase;

/** What a screen asks for while a long load has the same family written and not yet kept. */
class WhileWritingTest {

    private static final Executor ASIDE = work -> new Thread(work).start();

    static Stream<TestDatabase> databases() {
        return TestDatabase.each();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_search_and_a_family_do_not_wait_for_a_load(TestDatabase database) {
        var pascoes = new Pascoes(database);
        var written = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var load = CompletableFuture.runAsync(() -> database.transactions().run(() -> {
            database.writer().keepPeople(List.of(pascoes.morwenna()));
            database.writer().keepFamilies(List.of(pascoes.family()));
            database.writer().keepFacts(List.of(pascoes.attendance(LocalDate.of(2026, 1, 5), 84, 1, 1)));
            written.countDown();
            await(asked);
        }), ASIDE);
        await(written);
        try {
            assertThat(soon(() -> database.families().search("Pascoe", 5))).hasSize(1);
            assertThat(soon(() -> database.families().family(pascoes.family, Pascoes.TODAY))).isPresent();
            assertThat(soon(() -> database.families().count())).isEqualTo(1);
        } finally {
            asked.countDown();
            load.join();
        }
        assertThat(pascoes.percents()).containsExactly("84");
    }

    // Derby would make a reader wait for 60 seconds and then fail.
    private static <T> T soon(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, ASIDE).orTimeout(20, TimeUnit.SECONDS).join();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(90, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
