package org.together.itests.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One person's walk through all pages that they are offered or may know the address of, with an ear to all that is sent to them. */
final class Walk {
    private static final int MOST_PAGES = 150;
    private static final Pattern ID = Pattern.compile("[0-9a-z]{13}");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*|#.*|VAADIN.*");
    private static final List<String> OF_A_FAMILY =
            List.of("family/", "visit-pack/", "hand-over/", "assessment/", "allocate/", "note/", "appointment/");

    private final Visitor visitor;
    private final Page page;
    private final Canaries canaries;
    private final Ears ears;
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> sung = new ArrayList<>();

    Walk(Visitor visitor, Canaries canaries) {
        this.visitor = visitor;
        page = visitor.page();
        this.canaries = canaries;
        ears = new Ears(page);
    }

    /** Addresses in the order of the walk. */
    Set<String> seen() {
        return seen;
    }

    /** What was heard that nobody may hear, and where. */
    List<String> sung() {
        return sung;
    }

    /** From the first page on, until nothing is left to open. */
    void everywhere() {
        var waiting = new ArrayDeque<>(begin());
        while (!waiting.isEmpty()) {
            var address = waiting.poll();
            if (seen.add(address)) {
                look(address);
                onward().filter(link -> !seen.contains(link)).forEach(waiting::add);
            }
            if (seen.size() > MOST_PAGES) {
                throw new AssertionError("There is no end of pages: " + seen);
            }
        }
        page.waitForTimeout(500);
        note("after the walk", ears.heard());
    }

    private void look(String address) {
        visitor.opens(address);
        copy();
        note(address, ears.heard());
        page.locator("main a.part-download").all()
                .forEach(link -> note(address + ", " + link.innerText(), ears.file(link.getAttribute("href"))));
        search(address);
    }

    /** What the menu offers, and what has to be known by its address. */
    private List<String> begin() {
        var menu = links(page.getByRole(AriaRole.NAVIGATION).first().getByRole(AriaRole.LINK));
        var known = Stream.of(canaries.guarded(), canaries.sealed())
                .flatMap(family -> OF_A_FAMILY.stream().map(place -> place + family));
        return Stream.of(Stream.of("referral/" + canaries.referral()), known, menu).flatMap(each -> each).toList();
    }

    private static Stream<String> links(Locator of) {
        return of.all().stream().map(link -> link.getAttribute("href")).filter(href -> href != null && !ELSEWHERE.matcher(href).matches())
                .map(href -> href.replaceFirst("^/", ""));
    }

    /** Links about the families in question, the referral and people; other families are not in danger. */
    private Stream<String> onward() {
        var theirs = List.of(canaries.guarded().toString(), canaries.sealed().toString(), canaries.referral().toString());
        var isTheirs = theirs.stream().anyMatch(page.url()::contains);
        return links(page.locator("main a[href]:not(.part-download)"))
                .filter(link -> theirs.stream().anyMatch(link::contains) || !ID.matcher(link).find()
                        || isTheirs && link.startsWith("person/"))
                .distinct();
    }

    /** A paper that is made only when it is asked for. */
    private void copy() {
        var copy = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a copy"));
        if (copy.count() > 0) {
            copy.first().click();
            page.waitForTimeout(300);
            visitor.settles();
        }
    }

    /** The words are what is asked for: that they stand in the field tells nothing. */
    private void search(String address) {
        if (!address.equals("search") && !address.equals("refer") || page.locator("main input").count() == 0) {
            return;
        }
        var field = address.equals("search") ? page.locator("main input").first() : page.getByLabel("Surname").first();
        for (var asked : List.of(Canaries.NAME, "Sealedcanar", Canaries.POSTCODE)) {
            field.fill(asked);
            field.press("Enter");
            page.waitForTimeout(400);
            visitor.settles();
            note(address + ", asked for " + asked, page.locator("main").innerText().replace(asked, ""));
        }
        field.fill("");
        visitor.settles();
        ears.heard();
    }

    private void note(String where, String text) {
        Canaries.in(text).forEach(song -> sung.add(where + ": " + song));
    }
}
