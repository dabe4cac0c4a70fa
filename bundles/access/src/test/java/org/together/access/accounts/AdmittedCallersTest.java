package org.together.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.together.core.access.Accounts;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;

class AdmittedCallersTest {
    private static final Viewer SYSTEM = Viewer.of("system", "System", "School", Set.of(StaffRole.MACHINE), Set.of());

    private final AtomicLong clock = new AtomicLong();
    private final AdmittedCallers callers = new AdmittedCallers(accounts(), clock::get);

    /** One token, "good". */
    private static Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, called, given) ->
                        "good".equals(given[0]) ? Optional.of(SYSTEM) : Optional.empty());
    }

    @Test
    void a_token_tells_who_asks_and_nothing_else_does() {
        assertThat(callers.admit("Bearer good", "a").viewer()).contains(SYSTEM);
        assertThat(callers.admit("", "a").status()).isEqualTo(401);
        assertThat(callers.admit("Basic good", "a").status()).isEqualTo(401);
        assertThat(callers.admit("Bearer bad", "a").refusal()).isEqualTo("The access token is not known or no longer valid.");
    }

    @Test
    void so_many_requests_a_minute_are_answered() {
        for (var i = 0; i < 120; i++) {
            assertThat(callers.admit("Bearer good", "a").status()).isEqualTo(200);
        }
        assertThat(callers.admit("Bearer good", "b").status()).isEqualTo(429);
        clock.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(callers.admit("Bearer good", "a").status()).isEqualTo(200);
    }

    @Test
    void whoever_guesses_tokens_is_told_to_wait() {
        for (var i = 0; i < 20; i++) {
            assertThat(callers.admit("Bearer guess" + i, "a").status()).isEqualTo(401);
        }
        assertThat(callers.admit("Bearer again", "a").status()).isEqualTo(429);
        assertThat(callers.admit("Bearer again", "elsewhere").status()).isEqualTo(401);
    }
}
