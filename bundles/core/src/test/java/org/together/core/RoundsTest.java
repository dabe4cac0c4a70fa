package org.together.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private static final Duration SOON = Duration.ofMillis(1);
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @Test
    void a_round_that_fails_is_told_once_until_one_has_gone_well_and_ends_nothing() throws InterruptedException {
        var rounds = new AtomicInteger();
        var six = new CountDownLatch(6);
        var walk = new Rounds("test").every(SOON, () -> {
            var round = rounds.incrementAndGet();
            six.countDown();
            if (round != 3 && round < 6) {
                throw new IllegalStateException("round " + round);
            }
        }, failed -> told.add(String.valueOf(failed.getMessage())));

        assertThat(six.await(10, TimeUnit.SECONDS)).isTrue();
        walk.end();
        assertThat(told).containsExactly("round 1", "round 4");
    }

    @Test
    void a_round_that_goes_on_may_end_and_none_begins_afterwards() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        var count = new AtomicInteger();
        var walk = new Rounds("test").every(SOON, () -> {
            begun.countDown();
            count.incrementAndGet();
            pause();
            ended.set(true);
        }, failed -> told.add("failed"));

        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        walk.end();
        var after = count.get();
        assertThat(ended).isTrue();
        pause();
        assertThat(count).hasValue(after);
        assertThat(told).isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException hurried) {
            throw new IllegalStateException("The round was cut short", hurried);
        }
    }
}
