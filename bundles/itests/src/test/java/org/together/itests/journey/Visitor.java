package org.together.itests.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.together.itests.running.RunningTogether;

/** Somebody at a browser, who does what people do: reads headings, presses buttons, fills in fields. */
record Visitor(Page page, RunningTogether together) {

    /** As one of the demo's people. */
    void signIn(String account) {
        page.navigate(together.address(""));
        page.getByLabel("Sign-in name").fill(account);
        page.locator("input[type=password]").fill(password(account));
        presses("Sign in");
        isIn();
    }

    /** Without touching a mouse. */
    void signInByKeyboard(String account) {
        page.navigate(together.address(""));
        sees("Sign in to Together");
        new Keyboard(page).to("Sign-in name").types(account).on("Password").types(password(account)).press("Enter");
        isIn();
    }

    /** Waits for the first page after signing in. */
    void isIn() {
        // Some roles begin on a page of their own.
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).waitFor();
        page.locator("main h1").waitFor();
    }

    String password(String account) {
        try {
            return Files.readAllLines(together.data().resolve("demo/sign-in.txt")).stream()
                    .map(line -> line.split("\\s+"))
                    .filter(parts -> parts[0].equals(account))
                    .findFirst()
                    .orElseThrow()[1];
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's sign-ins cannot be read", e);
        }
    }

    void sees(String heading) {
        var top = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setLevel(1));
        PlaywrightAssertions.assertThat(top).isVisible();
    }

    /** Waits as long as a person would for work that takes a while. */
    void seesText(String text) {
        var patience = new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
        PlaywrightAssertions.assertThat(page.getByText(text).first()).isVisible(patience);
    }

    Locator entry(String title) {
        return page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title).setExact(true));
    }

    /** By the menu. */
    void goes(String title) {
        entry(title).first().click();
        page.locator("main h1").waitFor();
    }

    /** What has its own address, without loading everything again, as by a link on a page; until all that was asked for has come. */
    void opens(String address) {
        page.waitForResponse(answer -> answer.url().contains("v-r=uidl"), () -> page.evaluate("""
                address => {
                  const link = document.createElement('a');
                  link.href = address;
                  document.body.append(link);
                  link.click();
                  link.remove();
                }
                """, address));
        settles();
    }

    /** Until nothing is asked for any more. */
    void settles() {
        page.waitForFunction("!document.querySelector('vaadin-grid[loading]') && !window.Vaadin?.Flow?.clients?.ROOT?.isActive?.()");
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).click();
    }

    void presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    /** In a box that offers what begins so. */
    void chooses(String label, String beginning) {
        var box = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        box.fill(beginning);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(beginning)).first().click();
    }

    /** The first button of the question that is open. */
    void confirms() {
        page.locator("vaadin-button[slot=confirm-button]").click();
    }

    /** A question that the page asks by itself. */
    void isAsked(String question) {
        seesText(question);
        page.locator("vaadin-button[slot=confirm-button]").waitFor();
    }

    /** By the button that names the extension, and waits for the question it asks. */
    void asks(String deed, String extension) {
        presses(deed + " " + extension);
        page.locator("vaadin-button[slot=confirm-button]").waitFor();
    }
}
