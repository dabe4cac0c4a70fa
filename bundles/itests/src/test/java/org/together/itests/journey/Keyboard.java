package org.together.itests.journey;

import com.microsoft.playwright.Keyboard.TypeOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;

/** Somebody who uses a page without a mouse: goes on with Tab until they are where they want to be, and hears what has the focus. */
record Keyboard(Page page) {
    private static final int PATIENCE = 250;
    /** What a screen reader would call what has the focus. */
    private static final String FOCUSED = """
            () => {
              let at = document.activeElement;
              while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
              if (!at || at === document.body) return '';
              const named = id => id.split(/\\s+/).map(one => document.getElementById(one)?.textContent || '').join(' ');
              const by = at.getAttribute('aria-labelledby');
              const words = at.getAttribute('aria-label') || (by && named(by)) || at.labels?.[0]?.textContent || at.textContent || '';
              return words.replace(/\\s+/g, ' ').trim();
            }""";

    /** With Tab, to what is called so or begins so. */
    Keyboard to(String name) {
        var passed = new ArrayList<String>();
        for (var i = 0; i < PATIENCE; i++) {
            var here = here();
            if (here.equals(name) || here.startsWith(name)) {
                return this;
            }
            passed.add(here);
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never came to \"" + name + "\", only to " + passed.stream().distinct().toList());
    }

    /** On from what has the focus now, to the next of this name. */
    Keyboard on(String name) {
        page.keyboard().press("Tab");
        return to(name);
    }

    /** On to the next field of this sort, however it is called: {@code checkbox}, {@code radio}. */
    Keyboard toSort(String sort) {
        var isThere = "sort => document.activeElement.type === sort";
        for (var i = 0; i < PATIENCE; i++) {
            if ((Boolean) page.evaluate(isThere, sort)) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never came to a " + sort);
    }

    /** Until what is called so has the focus by itself. */
    Keyboard waits(String name) {
        var called = "name => (" + FOCUSED.strip() + ")().startsWith(name)";
        page.waitForFunction(called, name);
        return this;
    }

    /** Until what is called so no longer has the focus. */
    Keyboard leaves(String name) {
        page.waitForFunction("name => (" + FOCUSED.strip() + ")() !== name", name);
        return this;
    }

    String here() {
        return (String) page.evaluate(FOCUSED);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard types(String words) {
        page.keyboard().type(words, new TypeOptions().setDelay(10));
        return this;
    }
}
