package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing to show yet: why, and what to do next. */
public final class EmptyState extends Div {
    public EmptyState(String nothing, String whatToDo) {
        var first = new Paragraph(nothing);
        first.addClassName("part-empty-title");
        addClassName("part-empty");
        add(first, new Paragraph(whatToDo));
    }

    /** The button or link that does it. */
    public EmptyState next(Component action) {
        add(action);
        return this;
    }
}
