package org.together.ui.parts;

import com.vaadin.flow.component.UI;

/**
 * Where the focus was before something opened over the page, found again by its words when the page is made anew meanwhile: those who go
 * by the keyboard are not sent to the top. Where it is gone, the card in which it stood. {@link FormDialog} does this by itself.
 */
public final class WayBack {
    private static final String REMEMBER = """
            const from = document.activeElement;
            const heading = from?.closest('.part-card')?.querySelector('h2, h3');
            document.body.wayBack = {
              words: (from?.getAttribute('aria-label') || from?.textContent || '').trim(), card: heading?.textContent
            };
            """;

    // Once the overlay has gone, unless something else has taken the focus by then.
    private static final String TAKE = """
            setTimeout(() => {
              const now = document.activeElement;
              if (now && now !== document.body && now.localName !== 'main') return;
              const way = document.body.wayBack || {};
              const called = one => (one.getAttribute('aria-label') || one.textContent).trim();
              const all = [...document.querySelectorAll('main vaadin-button, main a')];
              const card = [...document.querySelectorAll('main .part-card')]
                .find(one => one.querySelector('h2, h3')?.textContent === way.card);
              const place = all.find(one => called(one) === way.words) || card?.querySelector('vaadin-button, a')
                || document.querySelector('main');
              place?.focus();
            }, 300);
            """;

    private WayBack() {}

    /** What has the focus now, when something has just been opened over it. */
    public static void remember() {
        UI.getCurrent().getPage().executeJs(REMEMBER);
    }

    /** Once it is closed and the page shows what became of it. */
    public static void take() {
        UI.getCurrent().getPage().executeJs(TAKE);
    }
}
