package org.together.itests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Who is one person: a doubt decided by a key and taken back, and a person split in two and made one again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewIT {
    private static DemoCounty county;
    private static Visitor analyst;

    @BeforeAll
    static void a_small_county_runs() {
        county = DemoCounty.open();
        analyst = county.visitor();
        analyst.signIn("analyst");
    }

    @AfterAll
    static void everything_stops_and_the_log_is_clean() {
        if (county != null) {
            county.close();
        }
    }

    private static Locator pair() {
        return analyst.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("The pair to decide"));
    }

    @Test
    @Order(1)
    void a_doubt_shows_both_records_and_what_would_change() {
        analyst.goes("Review people");
        analyst.sees("Review people");
        analyst.seesText("Why it is in doubt");
        analyst.seesText("would become");
        PlaywrightAssertions.assertThat(pair()).isFocused();
        Chromium.isAccessible(analyst.page(), "review-1-pair");
    }

    @Test
    @Order(2)
    void a_key_decides_it_another_session_sees_it_gone_and_a_key_takes_it_back() {
        var other = county.visitor();
        other.signIn("analyst");
        other.goes("Review people");
        var seen = pair().locator("table").first().textContent();
        PlaywrightAssertions.assertThat(other.page().getByText("Why it is in doubt")).isVisible();
        assertThat(other.page().getByRole(AriaRole.GROUP).locator("table").first().textContent()).isEqualTo(seen);
        pair().press("d");
        analyst.seesText("Kept: not the same person");
        PlaywrightAssertions.assertThat(pair().locator("table").first()).not().hasText(seen);
        PlaywrightAssertions.assertThat(other.page().getByRole(AriaRole.GROUP).locator("table").first()).not().hasText(seen);
        pair().press("u");
        analyst.seesText("Undone: not the same person");
        Chromium.isAccessible(analyst.page(), "review-2-undone");
        other.page().context().close();
    }

    @Test
    @Order(3)
    void a_member_of_a_family_has_their_records_with_the_reasons() {
        analyst.goes("Families identified");
        analyst.presses("Identify families");
        analyst.seesText("identified today by Demo data and intelligence analyst");
        analyst.page().locator("vaadin-grid a.part-page-link").first().click();
        analyst.follows("Records");
        Chromium.isAccessible(analyst.page(), "review-3-members");
        analyst.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Why one person:"))).last().click();
        analyst.seesText("are held to be this one person");
        Chromium.isAccessible(analyst.page(), "review-4-person");
        boxes().nth(0).check();
        boxes().nth(1).check();
        analyst.presses("Explain the two chosen");
        analyst.seesText("These two records");
        Chromium.isAccessible(analyst.page(), "review-5-explained");
    }

    @Test
    @Order(4)
    void a_person_is_split_and_the_split_undone() {
        boxes().nth(1).uncheck();
        var records = boxes().count();
        analyst.presses("Split the chosen off");
        analyst.isAsked("Split this person in two?");
        Chromium.isAccessible(analyst.page(), "review-6-split");
        analyst.confirms();
        analyst.seesText("One record describes this person.");
        analyst.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Undo: split"))).click();
        analyst.isAsked("Undo this decision?");
        analyst.confirms();
        analyst.seesText(records + " records are held to be this one person");
        analyst.seesText("Undone by");
        Chromium.isAccessible(analyst.page(), "review-7-undone");
    }

    private static Locator boxes() {
        return analyst.page().locator("main").getByRole(AriaRole.CHECKBOX);
    }
}
