package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;

/** Short ways within a long page: each leads to a place, and the next press of Tab goes on from there. */
public final class Jumps extends Nav {
    /** {@code name} is what a screen reader calls them: "On this page". */
    public Jumps(String name) {
        getElement().setAttribute("aria-label", name);
        addClassName("part-jumps");
    }

    public Jumps to(String label, Component place) {
        place.getElement().setAttribute("tabindex", "-1");
        var way = new NativeButton(label, event -> place.getElement().callJsFunction("focus"));
        way.addClassName("part-link");
        add(way);
        return this;
    }

    /** Seen only by whoever comes to them with the keyboard. */
    public Jumps whenReached() {
        addClassName("part-jumps-hidden");
        return this;
    }
}
