package org.together.itests.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, driven by a test. */
final class Chromium implements AutoCloseable {
    private static final List<Path> PLACES = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();
    private static final List<String> FLAGS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Skips the test, saying so, where there is no browser; fails it when everything is required. */
    static Chromium open() {
        var place = PLACES.stream().filter(Files::isExecutable).findFirst();
        if (place.isEmpty()) {
            var how = "Skipped: no Chromium was found; install the package chromium to run the journeys";
            Assertions.assertThat(System.getenv("TOGETHER_REQUIRE_ALL")).as(how).isNull();
            System.out.println(how);
            Assumptions.abort(how);
        }
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions().setExecutablePath(place.get()).setArgs(FLAGS).setHeadless(true);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    Page page() {
        var page = browser.newContext(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1280, 900)).newPage();
        page.setDefaultTimeout(20_000);
        return page;
    }

    /** No rule of WCAG 2.2 AA that a machine can check is broken on the page; the picture is kept either way. */
    static void isAccessible(Page page, String name) {
        picture(page, name);
        Assertions.assertThat(rulesBroken(page)).as("accessibility of " + name).isEmpty();
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/journey/" + name + ".png")).setFullPage(true));
    }

    /** Each with the first places where it is broken. */
    static List<String> rulesBroken(Page page) {
        var found = new AxeBuilder(page)
                // Everything is in one document, so the rules need no page of their own to gather what they found.
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        return found.stream().map(Chromium::told).toList();
    }

    private static String told(Rule rule) {
        var places = rule.getNodes().stream().map(CheckedNode::getHtml).limit(3);
        return rule.getId() + ": " + places.collect(Collectors.joining(" | "));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
