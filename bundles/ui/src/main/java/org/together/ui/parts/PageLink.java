package org.together.ui.parts;

import com.vaadin.flow.component.html.Anchor;

/** A way to another page of the platform, which can also be opened in a new tab. */
public final class PageLink extends Anchor {
    /** {@code address} without a leading slash: {@code "family/0123456789abc"}. */
    public PageLink(String text, String address) {
        super(address, text);
        addClassName("part-page-link");
    }

    /** Looks like a button, for the one thing to do next. */
    public PageLink asButton() {
        addClassName("part-button-link");
        return this;
    }
}
