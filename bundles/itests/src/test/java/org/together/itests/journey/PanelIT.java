package org.together.itests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager's meeting with the keyboard alone. It leaves the county as it was but for one panel that was held. */
@ExtendWith(InDemoCounty.class)
class PanelIT {
    private final DemoCounty county;

    PanelIT(DemoCounty county) {
        this.county = county;
    }

    @Test
    void a_manager_calls_a_panel_and_writes_down_what_it_decides_about_a_family() {
        var manager = county.visitor();
        manager.signInByKeyboard("locality-manager");
        var keys = new Keyboard(manager.page());
        keys.to("Joint panels").press("Enter");
        manager.sees("Joint panels");
        keys.to("Name").types("Penmor panel").on("Call a panel").press("Enter");
        manager.seesText("Agencies that attend");
        keys.toSort("checkbox").press("Space").on("Save attendance").press("Enter");
        manager.seesText("Saved");
        keys.to("Family").press("ArrowDown");
        manager.page().getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\w")))
                .first()
                .waitFor();
        keys.press("ArrowDown").press("Enter");
        var family = manager.page().getByLabel("Family", new Page.GetByLabelOptions().setExact(true)).inputValue();
        assertThat(family).isNotBlank();
        keys.on("What the panel is asked").types("Who leads?").on("Put on the agenda").press("Enter");
        manager.seesText("To decide");
        Chromium.isAccessible(manager.page(), "panel-1-agenda");
        keys.to("Decide: " + family).press("Enter");
        manager.page().getByLabel("Decision", new Page.GetByLabelOptions().setExact(true)).waitFor();
        Chromium.isAccessible(manager.page(), "panel-2-decision");
        keys.waits("Decision").types("The school leads").on("Why").types("She trusts them").on("Write down").press("Enter");
        manager.seesText("The school leads");
        manager.seesText("Decided");
        manager.page().context().close();
    }
}
