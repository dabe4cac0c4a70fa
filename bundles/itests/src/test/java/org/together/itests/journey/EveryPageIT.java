package org.together.itests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.itests.running.RunningTogether;

/**
 * Every page that each role's menu offers, wide in the light and as narrow as a small phone in the dark, and a family's tabs. It takes a
 * quarter of an hour, so it is run on request: {@code -Dtogether.every-page=true}.
 */
@EnabledIfSystemProperty(named = "together.every-page", matches = "true")
class EveryPageIT {
    private static final int NARROW = 320;

    private static RunningTogether together;
    private static Chromium chromium;

    @BeforeAll
    static void a_small_county_runs(@TempDir Path folder) throws IOException {
        chromium = Chromium.open();
        var config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("org.together.demo.cfg"), "residents = 2000\n");
        together = RunningTogether.on(folder.resolve("data"), "--demo", "--config", config.toString());
        together.waitFor("Sign in as one of");
    }

    @AfterAll
    static void everything_stops_and_the_log_is_clean() {
        if (together != null) {
            together.close();
            assertThat(together.log().lines().filter(line -> line.matches("\\S+ (WARN|ERROR) .*"))).isEmpty();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<String> accounts() {
        return Stream.of(
                "access-officer", "advocate", "partner", "locality-manager", "analyst", "programme-lead", "finance-partner", "auditor",
                "governance-officer", "administrator");
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void a_role_s_pages_can_be_used_by_everybody_at_every_width(String account) {
        var visitor = new Visitor(chromium.page(), together);
        visitor.signIn(account);
        for (var address : pagesOffered(visitor.page())) {
            check(visitor.page(), account, address);
        }
        visitor.page().context().close();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void a_family_s_tabs_can_be_used_by_everybody_at_every_width(String account) {
        var visitor = new Visitor(chromium.page(), together);
        visitor.signIn(account);
        var family = aFamilyFor(visitor.page());
        if (!family.isEmpty()) {
            visitor.page().navigate(together.address(family));
            visitor.page().locator("main h1").waitFor();
            for (var tab : addresses(visitor.page().locator("main nav a"))) {
                check(visitor.page(), account, tab);
            }
        }
        visitor.page().context().close();
    }

    private static List<String> pagesOffered(Page page) {
        return addresses(page.getByRole(AriaRole.NAVIGATION).first().getByRole(AriaRole.LINK));
    }

    private static List<String> addresses(Locator links) {
        return links.all().stream().map(link -> link.getAttribute("href")).map(href -> href.replaceFirst("^/", "")).distinct().toList();
    }

    /** The first family that a list of theirs shows; empty for a role that sees no family. */
    private static String aFamilyFor(Page page) {
        for (var address : pagesOffered(page)) {
            page.navigate(together.address(address));
            page.locator("main h1").waitFor();
            settle(page);
            var found = page.locator("main a[href*='family/']");
            if (found.count() > 0) {
                return found.first().getAttribute("href").replaceFirst("^/", "");
            }
        }
        return "";
    }

    private static void check(Page page, String account, String address) {
        var name = account + "-" + address.replaceAll("[^a-z0-9]+", "-");
        wide(page);
        page.navigate(together.address(address));
        page.locator("main h1").waitFor();
        settle(page);
        Chromium.isAccessible(page, "every/" + name);
        narrow(page);
        settle(page);
        Chromium.isAccessible(page, "every/" + name + "-narrow-dark");
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width).as("width of " + name).isLessThanOrEqualTo(NARROW);
    }

    private static void wide(Page page) {
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void narrow(Page page) {
        page.setViewportSize(NARROW, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    /** Until what the server sends after opening has been drawn. */
    private static void settle(Page page) {
        page.waitForFunction("!document.querySelector('vaadin-grid[loading]') && !window.Vaadin?.Flow?.clients?.ROOT?.isActive?.()");
        page.waitForTimeout(250);
    }
}
