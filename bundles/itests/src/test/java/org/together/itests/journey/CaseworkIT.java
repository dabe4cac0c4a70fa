package org.together.itests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A day of the access officer, the family's advocate and their manager, each with the keyboard alone; then what only a mouse does. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CaseworkIT {
    private static DemoCounty county;

    @BeforeAll
    static void a_small_county_runs() {
        county = DemoCounty.open();
    }

    @AfterAll
    static void everything_stops_and_the_log_is_clean() {
        if (county != null) {
            county.close();
        }
    }

    /** Without touching a mouse. */
    private static Visitor signedIn(String account) {
        var visitor = county.visitor();
        visitor.signInByKeyboard(account);
        return visitor;
    }

    @Test
    @Order(1)
    void an_access_officer_takes_a_referral_down_while_the_telephone_is_at_their_ear() {
        var officer = signedIn("access-officer");
        var keys = new Keyboard(officer.page());
        keys.to("Make a referral").press("Enter");
        officer.sees("Make a referral");
        Chromium.isAccessible(officer.page(), "casework-3-refer");
        keys.to("Agency").types("Lanmorva Primary School").on("Name").types("Demelza Carne").on("Telephone").types("01632 960101");
        keys.on("Forenames").types("Jory").on("Surname").types("Chenoweth").on("In your words").types("He has missed every Monday.");
        keys.on("The family agrees").press("Space");
        keys.on("Send referral").press("Enter");
        officer.seesText("Referral sent");
        officer.seesText("Jory Chenoweth");
    }

    @Test
    @Order(2)
    void an_access_officer_works_through_the_queue_and_stays_where_they_stand() {
        var officer = signedIn("access-officer");
        var keys = new Keyboard(officer.page());
        keys.to("Triage queue").press("Enter");
        officer.sees("Triage queue");
        var rows = officer.page().locator(".frontdoor-queue tbody a").allInnerTexts();
        keys.to(rows.get(0)).press("j");
        keys.waits(rows.get(1)).press("k");
        keys.waits(rows.get(0)).press("x");
        officer.seesText("Take 1 selected");
        keys.press("x").press("a");
        officer.seesText("You look at this referral now");
        assertThat(keys.here()).as("what has the focus when the row was told anew").isEqualTo(rows.get(0));
        keys.press("Enter");
        officer.sees("Referral");
        keys.to("Use this route: ").press("Enter");
        keys.waits("Why").types("They asked for it, and nobody is with them.").on("Decide").press("Enter");
        officer.seesText("Decided");
        officer.sees("Triage queue");
        assertThat(officer.page().locator(".frontdoor-queue tbody a")).not().hasCount(rows.size());
    }

    @Test
    @Order(3)
    void a_manager_returns_one_family_and_takes_another_on_as_if_on_a_small_phone() {
        var manager = signedIn("locality-manager");
        var keys = new Keyboard(manager.page());
        manager.page().setViewportSize(320, 640);
        manager.page().navigate(county.together().address("hand-overs"));
        manager.sees("Hand-overs");
        var waiting = manager.page().locator(".part-card").count();
        keys.to("Return: ").press("Enter");
        manager.seesText("The access team reads why");
        keys.to("Why").types("They moved away in May.").on("Return").press("Enter");
        manager.seesText("Returned to the access team");
        keys.to("Accept: ").press("Enter");
        manager.seesText("Accepted");
        manager.page().navigate(county.together().address("hand-overs"));
        manager.sees("Hand-overs");
        assertThat(manager.page().locator(".part-card")).hasCount(waiting - 2);
    }

    @Test
    @Order(4)
    void an_advocate_writes_a_visit_down_and_takes_a_pack_along() {
        var advocate = signedIn("advocate");
        advocate.sees("My day");
        advocate.seesText("Open goals");
        Chromium.isAccessible(advocate.page(), "casework-4-my-day");
        var keys = new Keyboard(advocate.page());
        keys.to("Write a note: ").press("Enter");
        advocate.sees("Quick note");
        Chromium.isAccessible(advocate.page(), "casework-5-note");
        keys.toSort("checkbox");
        keys.press("Space").on("What was seen and done").types("Cooked together and went through the letters.");
        keys.on("In the family's words").types("That was a good day.").on("Next step").types("Ring the landlord");
        keys.on("Save note").press("Enter");
        advocate.seesText("Ring the landlord");
        advocate.seesText("Cooked together and went through the letters.");
        keys.to("Visit pack").press("Enter");
        advocate.sees("Visit pack");
        keys.to("Make a copy").press("Enter");
        advocate.seesText("Out of date after");
        Chromium.isAccessible(advocate.page(), "casework-6-visit-pack");
        advocate.page().getByText("As PDF").waitFor();
    }

    @Test
    @Order(5)
    void an_advocate_confirms_what_is_known_by_one_key_and_puts_right_what_is_wrong() {
        var advocate = signedIn("advocate");
        var keys = new Keyboard(advocate.page());
        Assessed.known(advocate);
        var first = keys.to("Confirm: ").here();
        keys.press("Enter").leaves(first).waits("Confirm: ").to("Correct: ").press("Enter");
        advocate.page().getByLabel("Why, and who says so").waitFor();
        Chromium.isAccessible(advocate.page(), "casework-12-correct");
        keys.to("Why, and who says so").types("She showed the letter").on("Keep both").press("Enter");
        advocate.seesText("Both are kept");
        advocate.seesText("She showed the letter");
        Chromium.isAccessible(advocate.page(), "casework-13-known");
        keys.to("Take back: ").press("Enter");
        advocate.seesText("Taken back");
    }

    @Test
    @Order(6)
    void a_manager_allocates_a_family_and_moves_another_on() {
        var manager = signedIn("locality-manager");
        var keys = new Keyboard(manager.page());
        manager.page().navigate(county.together().address("caseload"));
        manager.sees("Caseload board");
        Chromium.isAccessible(manager.page(), "casework-7-board");
        keys.to("Move to …: ").press("Enter");
        manager.seesText("Cancel");
        Chromium.isAccessible(manager.page(), "casework-8-move");
        keys.to("Reviewing").press("Enter");
        manager.seesText("Moved to Reviewing");
        manager.page().navigate(county.together().address("caseload"));
        manager.sees("Caseload board");
        keys.to("Allocate: ").press("Enter");
        manager.sees("Allocate a family");
        Chromium.isAccessible(manager.page(), "casework-9-allocate");
        keys.toSort("radio");
        keys.press("Space").on("Why").types("Works where they live").on("Allocate").press("Enter");
        manager.seesText("Allocated");
    }

    @Test
    @Order(7)
    void a_manager_drags_one_family_after_another() {
        var manager = county.visitor();
        manager.signIn("locality-manager");
        manager.page().navigate(county.together().address("caseload"));
        manager.sees("Caseload board");
        for (var left = 2; left > 0; left--) {
            var from = column(manager.page(), "Working");
            var to = column(manager.page(), "Reviewing");
            var there = to.locator(".caseload-item").count();
            from.locator(".caseload-item").first().dragTo(to.locator("h2"));
            assertThat(to.locator(".caseload-item")).hasCount(there + 1);
        }
    }

    private static Locator column(Page page, String stage) {
        return page.locator("section.caseload-column[aria-label='" + stage + "']");
    }

    @Test
    @Order(8)
    void two_who_write_in_one_assessment_are_put_together_and_settle_what_they_both_changed() {
        var advocate = county.visitor();
        var manager = county.visitor();
        advocate.signIn("advocate");
        manager.signIn("locality-manager");
        var address = Assessed.section(advocate, "neighbourhood");
        List.of(advocate, manager).forEach(one -> one.page().navigate(county.together().address(address)));
        var theirs = Assessed.field(advocate.page());
        var others = Assessed.field(manager.page());
        write(theirs, "End", "\nA.");
        theirs.press("Tab");
        assertThat(others).hasValue(theirs.inputValue());
        others.focus();
        write(theirs, "Home", "First of all.\n");
        write(others, "End", "\nAnd last.");
        theirs.press("Tab");
        manager.seesText("has written here too");
        others.press("Tab");
        manager.seesText("Kept together with what somebody else wrote meanwhile.");
        assertThat(others.inputValue()).startsWith("First of all.").endsWith("And last.");
        assertThat(theirs).hasValue(others.inputValue());
        clash(advocate, manager);
    }

    private static void clash(Visitor advocate, Visitor manager) {
        var theirs = Assessed.field(advocate.page());
        var others = Assessed.field(manager.page());
        others.focus();
        write(theirs, "End", " The lift is broken.");
        write(others, "End", " The lift was mended.");
        theirs.press("Tab");
        manager.seesText("has written here too");
        others.press("Tab");
        manager.seesText("You both changed the same words");
        Chromium.isAccessible(manager.page(), "casework-10-both");
        new Keyboard(manager.page()).to("Use both together").press("Enter");
        assertThat(manager.page().getByText("You both changed the same words")).hasCount(0);
        assertThat(others.inputValue()).contains("The lift is broken.", "The lift was mended.");
        assertThat(theirs).hasValue(others.inputValue());
    }

    private static void write(Locator field, String where, String words) {
        field.focus();
        field.press("Control+" + where);
        field.page().keyboard().type(words);
    }
}
