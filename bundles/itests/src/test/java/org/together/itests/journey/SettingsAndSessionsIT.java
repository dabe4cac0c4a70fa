package org.together.itests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A council's settings hold as soon as they are written; among them how long somebody stays signed in. */
@ExtendWith(InDemoCounty.class)
class SettingsAndSessionsIT {
    private static final String FRAME = "org.together.shell";

    private final DemoCounty county;
    private final Visitor analyst;

    SettingsAndSessionsIT(DemoCounty county) {
        this.county = county;
        analyst = county.visitor();
    }

    @BeforeEach
    void an_analyst_signs_in() {
        county.settings(FRAME, "council = Anytown Council\n");
        analyst.page().navigate(county.together().address(""));
        untilTheDoorSays("Anytown Council");
        analyst.signIn("analyst");
    }

    @AfterEach
    void the_settings_are_as_before() {
        county.settings(FRAME, "council =\n");
        analyst.page().context().close();
    }

    /** Settings are looked at every second, and hold from the next page on. */
    private void untilTheDoorSays(String words) {
        analyst.page().waitForCondition(() -> {
            analyst.page().reload();
            analyst.page().getByLabel("Sign-in name").waitFor();
            return analyst.page().locator("main").innerText().contains(words);
        });
    }

    @Test
    void an_idle_visitor_is_signed_out_and_told_why() {
        county.settings(FRAME, "council = Anytown Council\nidleMinutes = 0\n");
        isOutBecause("nothing was pressed for a while");
    }

    @Test
    void a_busy_visitor_is_signed_out_after_the_longest_time() {
        county.settings(FRAME, "council = Anytown Council\nlongestHours = 0\n");
        isOutBecause("signed in for the longest time allowed");
    }

    @Test
    void whoever_signs_out_leaves_a_session_that_opens_nothing() {
        var before = cookies();
        analyst.presses("Sign out");
        analyst.seesText("You have signed out.");
        analyst.page().context().addCookies(before);
        analyst.page().navigate(county.together().address("identified"));
        analyst.sees("Sign in to Together");
    }

    @Test
    void a_list_of_localities_with_commas_places_families() {
        analyst.goes("Families identified");
        analyst.page().locator("vaadin-grid a.part-page-link").first().click();
        analyst.seesText("Who is involved");
        assertThat(analyst.page().locator("main").innerText()).containsAnyOf("Penmor", "Trevose");
    }

    private void isOutBecause(String why) {
        analyst.seesText(why);
        analyst.page().navigate(county.together().address("identified"));
        analyst.sees("Sign in to Together");
    }

    private List<Cookie> cookies() {
        return analyst.page().context().cookies();
    }
}
