package org.together.ui.parts;

import com.vaadin.flow.component.html.Div;

/** Cards side by side where there is room, one below the other where there is not. */
public final class Cards extends Div {
    public Cards(Card... cards) {
        addClassName("part-cards");
        add(cards);
    }
}
