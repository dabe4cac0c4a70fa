package org.together.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.together.core.access.Viewer;

class SignedInTest {
    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");

    private final SignedIn signedIn = new SignedIn(Viewer.of("ada", "Ada", "Council", Set.of(), Set.of()), MORNING);
    private final ShellSettings settings = new ShellSettings();

    SignedInTest() {
        settings.hold(new Stage.Defaults());
    }

    @Test
    void stays_while_something_is_pressed() {
        assertThat(signedIn.leaving(after(60), after(50), settings)).isEmpty();
    }

    @Test
    void leaves_when_nothing_was_pressed_for_fifteen_minutes() {
        assertThat(signedIn.leaving(after(65), after(50), settings)).contains(Leaving.IDLE);
    }

    @Test
    void leaves_after_ten_hours_however_busy() {
        assertThat(signedIn.leaving(after(600), after(600), settings)).contains(Leaving.LONG);
    }

    @Test
    void is_warned_two_minutes_before() {
        assertThat(signedIn.isToBeWarned(after(62), after(50), settings)).isFalse();
        assertThat(signedIn.isToBeWarned(after(63), after(50), settings)).isTrue();
    }

    private static Instant after(int minutes) {
        return MORNING.plus(Duration.ofMinutes(minutes));
    }
}
