package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.Progress;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.hub.Load;
import org.together.core.identity.Doubt;
import org.together.core.identity.Sought;
import org.together.core.identity.Verdict;
import org.together.hub.identity.StoredIdentities;
import org.together.store.TestDatabase;

/** Analysts work on while a file is being loaded: nothing they read or decide waits for it. */
class WhileLoadingTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final String PUPILS = "ref,term_start,forename,surname,dob,nhs_number,address,postcode";
    private static final List<String> COUNTY = List.of(
            "1,01/09/2014,Jan,Bray,01/02/2006,9434765919,1 Fore St,TR1 1AA",
            "2,01/09/2014,Eve,Bray,07/05/2008,,1 Fore St,TR1 1AA",
            "3,01/09/2014,Jan,Bray,23/08/1974,9434765919,4 Row,TR4 4ZZ",
            "4,01/09/2014,Tom,Hill,11/12/2007,9434765870,9 High St,TR2 4ZZ");

    /** Stops in the middle of a file until it is let go. */
    private static final class Halted implements Progress {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);

        @Override
        public void at(long done, long total) {
            if (done > 0) {
                reached.countDown();
                await(go);
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static TestHub county(TestDatabase database) {
        var hub = new TestHub(database);
        var lines = new ArrayList<>(List.of(PUPILS));
        lines.addAll(COUNTY);
        hub.load("attendance", lines.toArray(String[]::new));
        return hub;
    }

    /** New rows about the same people, so that the load writes what the analysts read. */
    private static CompletableFuture<Load> begun(TestHub hub, Halted halted) {
        var file = PUPILS + "\n5,01/09/2015,Janet,Bray,01/02/2006,9434765919,3 Quay,TR3 3BB\n"
                + "2,01/09/2014,Eve,Bray,07/05/2008,,3 Quay,TR3 3BB\n6,01/09/2015,Tom,Hill,11/12/2007,9434765870,3 Quay,TR3 3BB";
        var load = CompletableFuture.supplyAsync(() -> hub.loads.load(
                TestHub.ANALYST, "attendance", "b.csv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), halted));
        Halted.await(halted.reached);
        return load;
    }

    private static <T> T atOnce(String what, Supplier<T> work) {
        var began = System.nanoTime();
        var answer = work.get();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).as(what).isLessThan(AT_ONCE);
        return answer;
    }

    private static Doubt doubtful(StoredIdentities identities) {
        return identities.doubts(TestHub.ANALYST, 20).stream()
                .filter(doubt -> doubt.likeness().words().contains("NHS"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void reading_never_waits_for_a_file(TestDatabase database) {
        var hub = county(database);
        hub.door.kept.put(Id.<Family>of(Long.parseLong(hub.column("select b.family_id from hub_belonging b join hub_identity i"
                + " on i.person_id = b.person_id where i.forenames = 'Tom'").getFirst())), "gil");
        var identities = hub.identities();
        var pair = doubtful(identities);
        var halted = new Halted();
        var load = begun(hub, halted);
        try {
            assertThat(identities.isLoading()).isTrue();
            assertThat(atOnce("queue", () -> identities.doubts(TestHub.ANALYST, 20))).isNotEmpty();
            assertThat(atOnce("queue after a start", () -> hub.identities().doubts(TestHub.ANALYST, 20))).isNotEmpty();
            assertThat(atOnce("count", () -> identities.open(TestHub.ANALYST))).isPositive();
            assertThat(atOnce("explain", () -> identities.explain(TestHub.ANALYST, pair.one().id(), pair.other().id()))).isPresent();
            assertThat(atOnce("person", () -> identities.of(TestHub.ANALYST, pair.one().person()))).isPresent();
            assertThat(atOnce("between", () -> identities.between(TestHub.ANALYST, pair.one().person(), pair.other().person())))
                    .isPresent();
            assertThat(atOnce("effect", () -> identities.effect(TestHub.ANALYST, pair.one().id(), pair.other().id(), Verdict.SAME)))
                    .isEmpty();
            atOnce("search", () -> identities.search(TestHub.ANALYST, new Sought("Jan", "Bray", Optional.empty(), ""), 5));
        } finally {
            halted.go.countDown();
            load.join();
        }
        assertThat(identities.effect(TestHub.ANALYST, pair.one().id(), pair.other().id(), Verdict.SAME)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void a_decision_is_kept_at_once_and_people_follow_when_the_file_is_in(TestDatabase database) {
        var hub = county(database);
        var identities = hub.identities();
        var pair = doubtful(identities);
        var people = hub.people();
        var halted = new Halted();
        var load = begun(hub, halted);
        try {
            var made = atOnce("decide", () -> identities.decide(TestHub.ANALYST, pair.one().id(), pair.other().id(), Verdict.SAME));
            assertThat(made.isPending()).isTrue();
            assertThat(hub.door.entries).last().asString().contains("same person");
            assertThat(identities.doubts(TestHub.ANALYST, 20)).noneMatch(one -> ids(one).equals(ids(pair)));
        } finally {
            halted.go.countDown();
            load.join();
        }
        hub.loads.alone(() -> true);
        until(() -> hub.column("select id from hub_decision where pending = 1").isEmpty());
        assertThat(identities.personOf(TestHub.ANALYST, pair.one().id()))
                .isEqualTo(identities.personOf(TestHub.ANALYST, pair.other().id()));
        var ruling = identities.of(TestHub.ANALYST, identities.personOf(TestHub.ANALYST, pair.one().id()).orElseThrow())
                .orElseThrow()
                .rulings()
                .getFirst();
        assertThat(ruling.isPending()).isFalse();
        assertThat(identities.undo(TestHub.ANALYST, ruling.id())).isTrue();
        assertThat(hub.people()).hasSize(people.size());
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void a_decision_pending_when_the_platform_stopped_is_followed_after_the_start(TestDatabase database) {
        var hub = county(database);
        var pair = doubtful(hub.identities());
        var people = hub.people();
        hub.identities().decide(TestHub.ANALYST, pair.one().id(), pair.other().id(), Verdict.SAME);
        var joined = hub.people();
        var ruling = hub.identities().of(TestHub.ANALYST, person(hub, pair)).orElseThrow().rulings().getFirst();
        hub.identities().undo(TestHub.ANALYST, ruling.id());
        assertThat(hub.people()).isEqualTo(people);
        hub.books().whole(() -> hub.books().ledger().change("update hub_decision set undone = null, pending = 1", any -> {}));
        hub.identities();
        until(() -> hub.column("select id from hub_decision where pending = 1").isEmpty());
        assertThat(hub.people()).isEqualTo(joined);
    }

    private static Id<org.together.core.family.Person> person(TestHub hub, Doubt pair) {
        return hub.identities().personOf(TestHub.ANALYST, pair.one().id()).orElseThrow();
    }

    private static void until(Supplier<Boolean> isSo) {
        for (var tries = 0; tries < 100 && !isSo.get(); tries++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        assertThat(isSo.get()).isTrue();
    }

    private static Set<Id<?>> ids(Doubt doubt) {
        return Set.of(doubt.one().id(), doubt.other().id());
    }
}
