package org.together.itests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From an agency's file to a family and the reason why, and an extension in and out of the open session. */
@ExtendWith(InDemoCounty.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobIT {
    private static final Path TEN_BROKEN_ROWS = Path.of("../demo/src/main/resources/samples/school-attendance-with-ten-broken-rows.csv");
    private static final Path EXTENSION = Path.of("../example.screen/target/uk.gov.anytown.localities-1.0.0.jar");

    private static final String ANYTOWN = "Anytown: families by locality";

    private static Visitor analyst;
    private static Visitor administrator;

    @BeforeAll
    static void an_analyst_and_an_administrator_come(DemoCounty county) {
        analyst = county.visitor();
        administrator = county.visitor();
    }

    @Test
    @Order(1)
    void an_analyst_signs_in() {
        analyst.page().navigate(analyst.together().address(""));
        analyst.sees("Sign in to Together");
        Chromium.isAccessible(analyst.page(), "1-sign-in");
        analyst.signIn("analyst");
        analyst.sees("Home");
        Chromium.isAccessible(analyst.page(), "2-home");
    }

    @Test
    @Order(2)
    void a_file_with_ten_broken_rows_goes_in_but_for_those() {
        analyst.goes("Import");
        Chromium.isAccessible(analyst.page(), "3-import");
        analyst.chooses("Feed", "School attendance");
        analyst.page().locator("input[type=file]").setInputFiles(TEN_BROKEN_ROWS);
        analyst.seesText("First rows of");
        Chromium.isAccessible(analyst.page(), "4-preview");
        analyst.presses("Load this file");
        analyst.seesText("Rows that could not be used");
        assertThat(analyst.page().locator("table:has(caption:text('Rows that could not be used')) tbody tr").count()).isEqualTo(10);
        Chromium.isAccessible(analyst.page(), "5-rejects");
    }

    @Test
    @Order(3)
    void the_quality_of_each_feed_is_shown() {
        analyst.goes("Data quality");
        analyst.seesText("rejected");
        Chromium.isAccessible(analyst.page(), "6-data-quality");
    }

    @Test
    @Order(4)
    void families_are_identified_with_the_reason() {
        analyst.goes("Families identified");
        analyst.presses("Identify families");
        analyst.seesText("identified today by Demo data and intelligence analyst");
        PlaywrightAssertions.assertThat(analyst.page().locator("vaadin-grid a.part-page-link").first()).isVisible();
        Chromium.isAccessible(analyst.page(), "7-identified");
    }

    @Test
    @Order(5)
    void a_family_says_who_is_involved_why_it_was_identified_and_what_is_known() {
        analyst.page().locator("vaadin-grid a.part-page-link").first().click();
        analyst.seesText("Who is involved");
        analyst.seesText("Members");
        Chromium.isAccessible(analyst.page(), "8-family");
        analyst.follows("Why identified");
        analyst.seesText("Qualifies");
        Chromium.isAccessible(analyst.page(), "9-why");
        analyst.follows("Chronology");
        analyst.seesText("facts");
        Chromium.isAccessible(analyst.page(), "10-chronology");
    }

    @Test
    @Order(6)
    void a_what_if_says_who_enters_and_leaves() {
        analyst.goes("What if");
        Chromium.isAccessible(analyst.page(), "11-what-if");
        var least = analyst.page().getByLabel("Problems at least", new Page.GetByLabelOptions().setExact(true)).first();
        least.fill("3");
        least.press("Tab");
        analyst.presses("Try it");
        analyst.seesText("Would leave");
        Chromium.isAccessible(analyst.page(), "12-what-if-result");
    }

    @Test
    @Order(7)
    void an_extension_comes_into_the_open_session_and_leaves_it_again() {
        administrator.signIn("administrator");
        administrator.goes("Extensions");
        Chromium.isAccessible(administrator.page(), "13-extensions");
        administrator.page().locator("input[type=file]").setInputFiles(EXTENSION);
        administrator.isAsked("Install " + ANYTOWN + "?");
        Chromium.isAccessible(administrator.page(), "14-simulated");
        administrator.confirms();
        analyst.goes("Anytown: localities");
        analyst.sees("Families by locality");
        Chromium.isAccessible(analyst.page(), "15-extension-in-the-open-session");
        administrator.seesText(ANYTOWN + " has been installed");
    }

    @Test
    @Order(8)
    void a_newer_version_takes_its_place_and_it_leaves_the_open_session_again(@TempDir Path folder) {
        var newer = Edition.of(EXTENSION, "1.0.1", folder);
        administrator.page().locator("input[type=file]").setInputFiles(newer);
        administrator.isAsked("Upgrade " + ANYTOWN + "?");
        Chromium.isAccessible(administrator.page(), "16-upgrade");
        administrator.confirms();
        administrator.seesText(ANYTOWN + " has been upgraded");
        administrator.seesText("1.0.1");
        analyst.goes("Anytown: localities");
        analyst.sees("Families by locality");
        administrator.asks("Remove", ANYTOWN);
        administrator.confirms();
        analyst.seesText("removed");
        PlaywrightAssertions.assertThat(analyst.entry("Anytown: localities")).hasCount(0);
    }
}
