package org.together.itests.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** An assessment that has begun, found as its advocate would find it. */
final class Assessed {
    private static final Pattern FAMILY = Pattern.compile("family/(\\w+)");

    private Assessed() {}

    /** The address of a section of an assessment of one of the families on their day. */
    static String section(Visitor advocate, String section) {
        return theOne(advocate, section, page -> page.getByLabel("What is hard now").count() > 0);
    }

    /** Opens the services in use of an assessment in which at least two facts are still to be confirmed. */
    static void known(Visitor advocate) {
        theOne(advocate, "services", page -> page.locator("vaadin-button[aria-label^='Confirm: ']").count() > 1);
    }

    private static String theOne(Visitor advocate, String section, Predicate<Page> isRight) {
        advocate.page().navigate(advocate.together().address("my-day"));
        advocate.sees("My day");
        var families = advocate.page().locator("main a[href*='family/']").all().stream()
                .map(link -> FAMILY.matcher(link.getAttribute("href")))
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .distinct()
                .toList();
        for (var family : families) {
            var address = "assessment/" + family + "/" + section;
            advocate.page().navigate(advocate.together().address(address));
            advocate.page().locator("main h1").waitFor();
            advocate.page().waitForTimeout(300);
            advocate.page().waitForFunction("!window.Vaadin?.Flow?.clients?.ROOT?.isActive?.()");
            if (isRight.test(advocate.page())) {
                return address;
            }
        }
        throw new AssertionError("None of the families " + families + " has such a section");
    }

    static Locator field(Page page) {
        return page.getByLabel("What is hard now").first();
    }
}
