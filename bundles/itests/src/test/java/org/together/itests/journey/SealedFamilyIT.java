package org.together.itests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Information governance seals a family: for those not named there is no such family, until the restriction is lifted. */
@ExtendWith(InDemoCounty.class)
class SealedFamilyIT {
    private static final String NO_SUCH_FAMILY = "There is no such family, or you may not see it.";

    @Test
    void a_sealed_family_leaves_no_trace_for_those_who_are_not_named(DemoCounty county) {
        var officer = county.visitor();
        officer.signIn("access-officer");
        officer.goes("Families identified");
        var family = officer.page().locator("vaadin-grid a.part-page-link").first();
        var address = county.together().address(family.getAttribute("href").replaceFirst("^/", ""));
        var name = family.innerText();
        var governance = county.visitor();
        seal(governance, address);

        var open = "vaadin-grid a[href$='" + address.substring(address.lastIndexOf('/')) + "']";
        officer.page().navigate(address);
        officer.seesText(NO_SUCH_FAMILY);
        assertThat(main(officer).innerText()).doesNotContain(name);
        officer.goes("Families identified");
        PlaywrightAssertions.assertThat(officer.page().locator("vaadin-grid a.part-page-link").first()).isVisible();
        PlaywrightAssertions.assertThat(officer.page().locator(open)).hasCount(0);

        var manager = county.visitor();
        manager.signIn("locality-manager");
        manager.page().navigate(address);
        PlaywrightAssertions.assertThat(main(manager)).containsText(name);

        lift(governance);
        officer.page().navigate(address);
        PlaywrightAssertions.assertThat(main(officer)).containsText(name);
    }

    private static void seal(Visitor governance, String address) {
        governance.signIn("governance-officer");
        governance.goes("Restricted families");
        governance.follows("Restrict a family");
        governance.presses("Restrict this family");
        governance.seesText("There is a problem");
        Chromium.isAccessible(governance.page(), "sealed-1-form");
        governance.page().getByLabel("Family", new Page.GetByLabelOptions().setExact(true)).fill(address);
        governance.page().getByLabel("Sealed: for others there is no such family").check();
        governance.chooses("Who may see it", "Demo locality manager");
        governance.page().keyboard().press("Escape");
        governance.page().locator("vaadin-select").click();
        governance.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Adoption")).click();
        governance.page().getByLabel("Why, in a line").fill("The order was made in May");
        governance.presses("Restrict this family");
        governance.sees("Restricted families");
        governance.seesText("The order was made in May");
        Chromium.isAccessible(governance.page(), "sealed-2-list");
    }

    private static void lift(Visitor governance) {
        governance.page().locator("vaadin-grid a.part-page-link").first().click();
        governance.page().getByLabel("Why it is lifted").fill("The order has ended");
        Chromium.isAccessible(governance.page(), "sealed-3-one");
        governance.presses("Lift the restriction");
        governance.confirms();
        governance.seesText("No family is restricted");
    }

    private static Locator main(Visitor visitor) {
        return visitor.page().locator("main");
    }
}
