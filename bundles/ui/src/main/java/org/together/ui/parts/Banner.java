package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Something the reader must notice at the top of a page, such as a source that cannot be reached or what has just been done. */
public final class Banner extends Div {
    private Banner(String tone, String role, String sentence) {
        addClassNames("part-banner", "part-banner-" + tone);
        getElement().setAttribute("role", role);
        add(new Paragraph(sentence));
    }

    /** Read aloud when the reader has finished what they are at. */
    public static Banner information(String sentence) {
        return new Banner("information", "status", sentence);
    }

    public static Banner done(String sentence) {
        return new Banner("done", "status", sentence);
    }

    /** Read aloud at once. */
    public static Banner warning(String sentence) {
        return new Banner("warning", "alert", sentence);
    }

    public Banner with(Component... more) {
        add(more);
        return this;
    }
}
