package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Fields that narrow the list below them. */
public final class Filters extends Div {
    /** {@code name} says what is narrowed: "Filter families". */
    public Filters(String name, Component... fields) {
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", name);
        addClassName("part-filters");
        add(fields);
    }
}
