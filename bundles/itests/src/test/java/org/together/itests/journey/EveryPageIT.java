package org.together.itests.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page that each role's menu offers and every tab of a family, wide in the light and as narrow as a small phone in the dark. Roles
 * that are shown a page built alike share one look at it.
 */
@ExtendWith(InDemoCounty.class)
class EveryPageIT {
    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    /** How a page is built: its elements with what decides their looks and their meaning, without what is written in them. */
    private static final String BUILT =
            """
            () => {
              const told = node => node.nodeType !== 1 || node.matches('[hidden], style, script') ? ''
                : node.tagName + '.' + node.className + ['role', 'theme', 'slot', 'aria-label', 'disabled']
                    .map(name => node.hasAttribute(name) ? name : '').join()
                  + '(' + [...new Set([...node.children].map(told))].join('') + ')';
              return told(document.querySelector('main'));
            }
            """;

    private static final Set<String> LOOKED_AT = new HashSet<>();

    private final DemoCounty county;

    EveryPageIT(DemoCounty county) {
        this.county = county;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "access-officer", "advocate", "partner", "locality-manager", "analyst", "programme-lead", "finance-partner", "auditor",
        "governance-officer", "administrator"
    })
    void a_role_s_pages_can_be_used_by_everybody_at_every_width(String account) {
        var visitor = county.visitor();
        var page = visitor.page();
        visitor.signIn(account);
        var softly = new SoftAssertions();
        Optional<String> family = Optional.empty();
        for (var address : pagesOffered(page)) {
            visitor.opens(address);
            check(softly, visitor, account, address);
            family = family.or(() -> aFamilyOn(page));
        }
        for (var tab : family.map(first -> tabs(visitor, first)).orElse(List.of())) {
            visitor.opens(tab);
            check(softly, visitor, account, tab);
        }
        page.context().close();
        softly.assertAll();
    }

    private static List<String> pagesOffered(Page page) {
        return addresses(page.getByRole(AriaRole.NAVIGATION).first().getByRole(AriaRole.LINK));
    }

    private static List<String> tabs(Visitor visitor, String family) {
        visitor.opens(family);
        return addresses(visitor.page().locator("main nav a"));
    }

    private static List<String> addresses(Locator links) {
        return links.all().stream().map(link -> link.getAttribute("href")).map(href -> href.replaceFirst("^/", "")).distinct().toList();
    }

    private static Optional<String> aFamilyOn(Page page) {
        return page.locator("main a[href*='family/']").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("^/", ""))
                .findFirst();
    }

    private static void check(SoftAssertions softly, Visitor visitor, String account, String address) {
        drawn(visitor);
        var page = visitor.page();
        var name = account + "-" + address.replaceAll("[^a-z0-9]+", "-");
        if (LOOKED_AT.add(address.replaceFirst("family/[^/]+", "family") + page.evaluate(BUILT))) {
            isUsable(softly, page, name, WIDE);
            narrow(visitor);
            isUsable(softly, page, name + "-narrow-dark", NARROW);
            wide(page);
        }
    }

    /** Keeps a picture of a page that is not. */
    private static void isUsable(SoftAssertions softly, Page page, String name, int width) {
        var broken = Chromium.rulesBroken(page);
        var needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
        softly.assertThat(broken).as("accessibility of " + name).isEmpty();
        softly.assertThat(needed).as("width of " + name).isLessThanOrEqualTo(width);
        if (!broken.isEmpty() || needed > width) {
            Chromium.picture(page, "every/" + name);
        }
    }

    private static void wide(Page page) {
        page.setViewportSize(WIDE, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void narrow(Visitor visitor) {
        visitor.page().setViewportSize(NARROW, 800);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        drawn(visitor);
    }

    /** What the server sends after opening is drawn, and what the drawing asks for. */
    private static void drawn(Visitor visitor) {
        visitor.page().waitForTimeout(60);
        visitor.settles();
    }
}
