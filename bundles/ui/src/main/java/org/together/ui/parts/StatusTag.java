package org.together.ui.parts;

import com.vaadin.flow.component.html.Span;

/** A state in a word and a shape, so that nobody depends on seeing its colour. */
public final class StatusTag extends Span {
    private StatusTag(String text, String shape, String tone) {
        var mark = new Span(shape);
        mark.getElement().setAttribute("aria-hidden", "true");
        addClassNames("part-tag", "part-tag-" + tone);
        add(mark, new Span(text));
    }

    /** As it should be, or done. */
    public static StatusTag good(String text) {
        return new StatusTag(text, "✓", "good");
    }

    /** Somebody should look. */
    public static StatusTag attention(String text) {
        return new StatusTag(text, "!", "attention");
    }

    /** Failed, refused, at risk. */
    public static StatusTag bad(String text) {
        return new StatusTag(text, "✕", "bad");
    }

    /** Not known, which is never the same as no. */
    public static StatusTag unknown(String text) {
        return new StatusTag(text, "?", "unknown");
    }

    /** Going on now. */
    public static StatusTag busy(String text) {
        return new StatusTag(text, "…", "busy");
    }

    public static StatusTag neutral(String text) {
        return new StatusTag(text, "•", "neutral");
    }
}
