package org.together.screens.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.together.core.access.StaffRole;
import org.together.testkit.screens.Guest;

class SecondStepTest extends Shown {
    private final KeptStep step = new KeptStep();
    private final Guest guest = new Guest(StaffRole.ANALYST);

    @Test
    void it_is_set_up_by_the_apps_first_code_and_the_recovery_codes_are_shown_once() {
        var page = show(new SecondStepPage(step, guest));
        assertThat(text(page)).contains("Not set up");
        press("Set up an app");
        assertThat(text(page)).contains("ABCD EFGH");
        press("Keep it");
        assertThat(text(page)).contains("Enter the code");
        write("Code that the app shows", "111111");
        press("Keep it");
        assertThat(text(page)).contains("The code is not right");
        write("Code that the app shows", KeptStep.CODE);
        press("Keep it");
        assertThat(text(page)).contains("Set up", "2345-6789");
        assertThat(text(show(new SecondStepPage(step, guest)))).contains("9 recovery codes are left").doesNotContain("2345-6789");
    }

    @Test
    void it_is_taken_away_with_a_code_only() {
        step.isSetUp = true;
        var page = show(new SecondStepPage(step, guest));
        assertThat(text(page)).contains("Your role must have one");
        write("Code", "111111");
        press("Take it away");
        assertThat(step.isSetUp).isTrue();
        write("Code", KeptStep.CODE);
        press("Take it away");
        assertThat(text(page)).contains("Not set up");
    }
}
