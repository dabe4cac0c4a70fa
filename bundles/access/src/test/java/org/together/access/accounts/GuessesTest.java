package org.together.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class GuessesTest {
    private final StoppedClock clock = new StoppedClock();
    private final Guesses guesses = new Guesses(clock);

    @Test
    void the_first_few_tries_need_not_wait_and_later_ones_wait_ever_longer() {
        for (var i = 0; i < 5; i++) {
            assertThat(guesses.tried("kerra", "10.0.0.1")).isZero();
        }
        var before = Duration.ZERO;
        for (var i = 0; i < 5; i++) {
            var wait = guesses.tried("kerra", "10.0.0.1");
            assertThat(wait).isGreaterThan(before);
            before = wait;
            clock.pass(wait);
            assertThat(guesses.tried("kerra", "10.0.0.1")).isZero();
        }
    }

    @Test
    void the_first_try_need_not_wait_while_the_clock_runs_on() {
        var now = new AtomicReference<>(Instant.parse("2026-11-22T08:00:00Z"));
        var running = new Guesses(() -> now.updateAndGet(before -> before.plusNanos(1)));
        assertThat(running.tried("kerra", "10.0.0.1")).isZero();
        running.wasRight("kerra", "10.0.0.1");
        assertThat(running.tried("kerra", "10.0.0.1")).isZero();
    }

    @Test
    void a_try_made_too_early_does_not_make_the_wait_longer() {
        for (var i = 0; i < 8; i++) {
            guesses.tried("kerra", "10.0.0.1");
        }
        var wait = guesses.tried("kerra", "10.0.0.1");
        for (var i = 0; i < 1000; i++) {
            assertThat(guesses.tried("kerra", "10.0.0.1")).isEqualTo(wait);
        }
    }

    @Test
    void an_account_guessed_from_everywhere_waits_at_most_a_minute() {
        for (var i = 0; i < 1000; i++) {
            var wait = guesses.tried("kerra", "10.0." + i % 250 + "." + i % 7);
            assertThat(wait).isLessThanOrEqualTo(Duration.ofMinutes(1));
            clock.pass(wait);
        }
    }

    @Test
    void a_guesser_gets_about_one_try_a_minute_at_an_account() {
        var looked = 0;
        for (var second = 0; second < 3600; second++) {
            looked += guesses.tried("kerra", "10.0.0." + second % 250).isZero() ? 1 : 0;
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(looked).isBetween(5, 75);
    }

    @Test
    void one_address_that_tries_many_accounts_is_slowed_too() {
        var looked = 0;
        for (var second = 0; second < 3600; second++) {
            looked += guesses.tried("account" + second, "10.0.0.1").isZero() ? 1 : 0;
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(looked).isBetween(20, 150);
    }

    @Test
    void whoever_signed_in_from_an_address_before_is_not_held_up_by_guesses_from_elsewhere_or_there() {
        assertThat(guesses.tried("kerra", "office")).isZero();
        guesses.wasRight("kerra", "office");
        for (var i = 0; i < 2000; i++) {
            guesses.tried("kerra", "10.0." + i % 250 + ".1");
            guesses.tried("account" + i, "office");
        }
        assertThat(guesses.tried("kerra", "10.0.0.1")).isPositive();
        assertThat(guesses.tried("somebody", "office")).isPositive();
        assertThat(guesses.tried("kerra", "office")).isZero();
    }

    @Test
    void an_hour_later_all_is_forgiven() {
        for (var i = 0; i < 100; i++) {
            clock.pass(guesses.tried("kerra", "10.0.0.1"));
        }
        clock.pass(Duration.ofHours(1));
        for (var i = 0; i < 5; i++) {
            assertThat(guesses.tried("kerra", "10.0.0.1")).isZero();
        }
    }
}
