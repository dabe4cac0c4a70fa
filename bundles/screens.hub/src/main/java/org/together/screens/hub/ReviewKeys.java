package org.together.screens.hub;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Which keys do what in the review, always in sight. */
final class ReviewKeys extends Paragraph {
    ReviewKeys() {
        addClassName("part-quiet");
        key("S", "same person");
        key("D", "not the same person");
        key("N", "not sure");
        key("U", "undo the last");
        add(new Span("They work while the pair has the focus."));
    }

    private void key(String key, String deed) {
        getElement().appendChild(new Element("kbd").setText(key));
        add(new Span(" " + deed + " · "));
    }
}
